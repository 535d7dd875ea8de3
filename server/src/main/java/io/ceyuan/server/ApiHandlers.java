package io.ceyuan.server;

import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.server.wire.Json;
import io.ceyuan.server.wire.WireDocument;
import io.ceyuan.server.wire.WireFacet;
import io.ceyuan.server.wire.WireHealth;
import io.ceyuan.server.wire.WireResult;
import io.ceyuan.server.wire.WireSimilar;
import io.ceyuan.server.wire.WireSuggestions;
import io.ceyuan.web.page.Alternative;
import io.ceyuan.web.params.FacetParams;
import io.ceyuan.web.params.SearchParams;
import io.ceyuan.web.params.SuggestionParams;
import io.javalin.http.Context;
import java.util.List;

/** The JSON API. */
final class ApiHandlers {

    static final String JSON = "application/json; charset=utf-8";

    private final Library library;
    private final Json json;
    private final EntityTags tags;
    private final BetterSearches better;

    ApiHandlers(Library library, Json json, EntityTags tags) {
        this.library = library;
        this.json = json;
        this.tags = tags;
        better = new BetterSearches(library);
    }

    void search(Context context) {
        SearchParams params = Requests.search(context);
        if (!tags.matches(context)) {
            ParsedQuery parsed = QueryParser.parse(params.q());
            SearchResult result = library.search(params.toRequest(parsed, tags.today()));
            List<Alternative.Counted> more = better.of(params, parsed, result, tags.today());
            send(context, WireResult.of(params, parsed, result, more, tags.today()));
        }
    }

    void suggestions(Context context) {
        SuggestionParams params = Requests.suggestions(context);
        // what is asked often changes without a commit
        context.header("Cache-Control", "no-store");
        send(context, WireSuggestions.of(params.q(), library.suggest(params.q(), params.limit())));
    }

    void document(Context context) {
        SearchParams search = Requests.query(context);
        LibraryEntry entry = Requests.document(context, library);
        if (!tags.matches(context)) {
            var marked = library.highlight(entry.document(), search.query(QueryParser.parse(search.q())));
            send(context, WireDocument.of(entry, marked, tags.today()));
        }
    }

    void facet(Context context) {
        FacetParams params = Requests.facet(context);
        if (!tags.matches(context)) {
            send(context, WireFacet.of(params, Requests.values(library, params, tags.today())));
        }
    }

    void similar(Context context) {
        int size = Requests.similarSize(context);
        LibraryEntry entry = Requests.document(context, library);
        if (!tags.matches(context)) {
            send(context, WireSimilar.of(library.similar(entry.document().id(), size)));
        }
    }

    void health(Context context) {
        Requests.noParameters(context);
        context.header("Cache-Control", "no-store");
        send(context, new WireHealth("ok", library.status().documents()));
    }

    private void send(Context context, Record wire) {
        context.contentType(JSON).result(json.write(wire));
    }
}
