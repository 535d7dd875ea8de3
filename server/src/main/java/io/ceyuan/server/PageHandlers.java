package io.ceyuan.server;

import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Searcher;
import io.ceyuan.web.page.DocumentPage;
import io.ceyuan.web.page.HomePage;
import io.ceyuan.web.page.Pages;
import io.ceyuan.web.page.SearchPage;
import io.ceyuan.web.params.SearchParams;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;

/** The pages. */
final class PageHandlers {

    static final String HTML = "text/html; charset=utf-8";

    private final Searcher searcher;
    private final Pages pages;
    private final EntityTags tags;

    PageHandlers(Searcher searcher, Pages pages, EntityTags tags) {
        this.searcher = searcher;
        this.pages = pages;
        this.tags = tags;
    }

    void home(Context context) {
        Requests.noParameters(context);
        if (!tags.matches(context)) {
            ParsedQuery all = QueryParser.parse("");
            SearchResult newest = searcher.search(SearchParams.of("").toRequest(all));
            html(context, pages.home(HomePage.of(newest, searcher.status())));
        }
    }

    void search(Context context) {
        SearchParams params = Requests.search(context);
        if (!tags.matches(context)) {
            ParsedQuery parsed = QueryParser.parse(params.q());
            SearchResult result = searcher.search(params.toRequest(parsed));
            html(context, pages.search(SearchPage.of(params, parsed, result)));
        }
    }

    /** The filled-in form 高级检索 leads to the search it asks for. */
    void advanced(Context context) {
        String query = Requests.advanced(context).format();
        context.redirect(query.isEmpty() ? "/search" : "/search?" + query, HttpStatus.SEE_OTHER);
    }

    void document(Context context) {
        SearchParams search = Requests.query(context);
        LibraryEntry entry = Requests.document(context, searcher);
        if (!tags.matches(context)) {
            var marked = searcher.highlight(entry.document(), search.query(QueryParser.parse(search.q())));
            html(context, pages.document(DocumentPage.of(entry, marked, search, tags.today())));
        }
    }

    void originalFile(Context context) throws IOException {
        Requests.noParameters(context);
        new OriginalFile(Requests.document(context, searcher).document().places()).send(context);
    }

    private static void html(Context context, String page) {
        context.contentType(HTML).result(page);
    }
}
