package io.ceyuan.server;

import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Searcher;
import io.ceyuan.server.wire.Json;
import io.ceyuan.server.wire.WireDocument;
import io.ceyuan.server.wire.WireHealth;
import io.ceyuan.server.wire.WireResult;
import io.ceyuan.web.params.SearchParams;
import io.javalin.http.Context;

/** The JSON API. */
final class ApiHandlers {

    private static final String JSON = "application/json; charset=utf-8";

    private final Searcher searcher;
    private final Json json;
    private final EntityTags tags;

    ApiHandlers(Searcher searcher, Json json, EntityTags tags) {
        this.searcher = searcher;
        this.json = json;
        this.tags = tags;
    }

    void search(Context context) {
        SearchParams params = Requests.search(context);
        if (!tags.matches(context)) {
            ParsedQuery parsed = QueryParser.parse(params.q());
            SearchResult result = searcher.search(params.toRequest(parsed));
            send(context, WireResult.of(params, parsed, result));
        }
    }

    void document(Context context) {
        SearchParams search = Requests.query(context);
        LibraryEntry entry = Requests.document(context, searcher);
        if (!tags.matches(context)) {
            var marked = searcher.highlight(entry.document(), search.query(QueryParser.parse(search.q())));
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
