package io.ceyuan.server;

import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.server.wire.Json;
import io.ceyuan.server.wire.WireDocument;
import io.ceyuan.server.wire.WireHealth;
import io.ceyuan.server.wire.WireResult;
import io.ceyuan.server.wire.WireSuggestions;
import io.ceyuan.web.params.SearchParams;
import io.ceyuan.web.params.SuggestionParams;
import io.javalin.http.Context;

/** The JSON API. */
final class ApiHandlers {

    static final String JSON = "application/json; charset=utf-8";

    private final Library searcher;
    private final Json json;
    private final EntityTags tags;
    private final BetterSearches better;

    ApiHandlers(Library searcher, Json json, EntityTags tags) {
        this.searcher = searcher;
        this.json = json;
        this.tags = tags;
        better = new BetterSearches(searcher);
    }

    void search(Context context) {
        SearchParams params = Requests.search(context);
        if (!tags.matches(context)) {
            ParsedQuery parsed = QueryParser.parse(params.q());
            SearchResult result = searcher.search(params.toRequest(parsed));
            send(context, WireResult.of(params, parsed, result, better.of(params, parsed, result)));
        }
    }

    void suggestions(Context context) {
        SuggestionParams params = Requests.suggestions(context);
        // what is asked often changes without a commit
        context.header("Cache-Control", "no-store");
        send(context, WireSuggestions.of(params.q(), searcher.suggest(params.q(), params.limit())));
    }

    void document(Context context) {
        String q = Requests.query(context);
        LibraryEntry entry = Requests.document(context, searcher);
        if (!tags.matches(context)) {
            var marked =
                    searcher.highlight(entry.document(), QueryParser.parse(q).query());
            send(context, WireDocument.of(entry, marked, tags.today()));
        }
    }

    void health(Context context) {
        Requests.noParameters(context);
        context.header("Cache-Control", "no-store");
        send(context, new WireHealth("ok", searcher.status().documents()));
    }

    private void send(Context context, Record wire) {
        context.contentType(JSON).result(json.write(wire));
    }
}
