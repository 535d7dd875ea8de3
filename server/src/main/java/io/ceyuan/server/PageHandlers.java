package io.ceyuan.server;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.lookup.CitationLookup;
import io.ceyuan.core.lookup.DocumentCitations;
import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Snippet;
import io.ceyuan.web.page.Alternative;
import io.ceyuan.web.page.DocumentPage;
import io.ceyuan.web.page.FacetPage;
import io.ceyuan.web.page.HomePage;
import io.ceyuan.web.page.Pages;
import io.ceyuan.web.page.SearchPage;
import io.ceyuan.web.page.Surroundings;
import io.ceyuan.web.params.DocumentParams;
import io.ceyuan.web.params.FacetParams;
import io.ceyuan.web.params.SearchParams;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;

/** The pages. */
final class PageHandlers {

    /** So many are read before one rather searches. */
    private static final int SIMILAR = 8;

    static final String HTML = "text/html; charset=utf-8";

    private final Library library;
    private final Pages pages;
    private final EntityTags tags;
    private final FrequentQueries frequent;
    private final BetterSearches better;

    PageHandlers(Library library, Pages pages, EntityTags tags, FrequentQueries frequent) {
        this.library = library;
        this.pages = pages;
        this.tags = tags;
        this.frequent = frequent;
        better = new BetterSearches(library);
    }

    void home(Context context) {
        Requests.noParameters(context);
        if (!tags.matches(context)) {
            ParsedQuery all = QueryParser.parse("");
            SearchResult newest = library.search(SearchParams.of("").toRequest(all, tags.today()));
            html(context, pages.home(HomePage.of(newest, library.status(), tags.today())));
        }
    }

    void search(Context context) {
        SearchParams params = Requests.search(context);
        if (!tags.matches(context)) {
            ParsedQuery parsed = QueryParser.parse(params.q());
            SearchResult result = library.search(params.toRequest(parsed, tags.today()));
            if (result.total() > 0 && params.page() == 1) {
                frequent.asked(params.q());
            }
            List<Alternative.Counted> more = better.of(params, parsed, result, tags.today());
            html(context, pages.search(SearchPage.of(params, parsed, result, more, tags.today())));
        }
    }

    /** The filled-in form 高级检索 leads to the search it asks for. */
    void advanced(Context context) {
        String query = Requests.advanced(context).format();
        context.redirect(query.isEmpty() ? "/search" : "/search?" + query, HttpStatus.SEE_OTHER);
    }

    void document(Context context) {
        DocumentParams params = Requests.found(context);
        LibraryEntry entry = Requests.document(context, library);
        if (!params.cite().isEmpty()) {
            Requests.passage(entry.document(), DocumentParams.CITE, params.cite());
        }
        if (!tags.matches(context)) {
            List<Snippet> marked = library.highlight(entry.document(), params.marked());
            html(
                    context,
                    pages.document(DocumentPage.of(
                            entry, marked, around(entry), params, Requests.base(context), tags.today())));
        }
    }

    private Surroundings around(LibraryEntry entry) {
        DocumentId id = entry.document().id();
        return new Surroundings(
                library.similar(id, SIMILAR),
                library.links(id, tags.today(), Surroundings.MOST_RELATIONS),
                DocumentCitations.of(entry.document(), new CitationLookup(library, tags.today())));
    }

    void facet(Context context) {
        FacetParams params = Requests.facet(context);
        if (!tags.matches(context)) {
            html(context, pages.facet(FacetPage.of(params, Requests.values(library, params, tags.today()))));
        }
    }

    void originalFile(Context context) throws IOException {
        Requests.noParameters(context);
        new OriginalFile(Requests.document(context, library).document().places()).send(context);
    }

    private static void html(Context context, String page) {
        context.contentType(HTML).result(page);
    }
}
