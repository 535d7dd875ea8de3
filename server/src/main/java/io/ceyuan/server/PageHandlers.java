package io.ceyuan.server;

import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.web.page.DocumentPage;
import io.ceyuan.web.page.HomePage;
import io.ceyuan.web.page.Pages;
import io.ceyuan.web.page.SearchPage;
import io.ceyuan.web.params.SearchParams;
import io.javalin.http.Context;
import java.io.IOException;

/** The pages. */
final class PageHandlers {

    static final String HTML = "text/html; charset=utf-8";

    private final Library searcher;
    private final Pages pages;
    private final EntityTags tags;
    private final FrequentQueries frequent;
    private final BetterSearches better;

    PageHandlers(Library searcher, Pages pages, EntityTags tags, FrequentQueries frequent) {
        this.searcher = searcher;
        this.pages = pages;
        this.tags = tags;
        this.frequent = frequent;
        better = new BetterSearches(searcher);
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
            if (result.total() > 0 && params.page() == 1) {
                frequent.asked(params.q());
            }
            html(context, pages.search(SearchPage.of(params, parsed, result, better.of(params, parsed, result))));
        }
    }

    void document(Context context) {
        String q = Requests.query(context);
        LibraryEntry entry = Requests.document(context, searcher);
        if (!tags.matches(context)) {
            var marked =
                    searcher.highlight(entry.document(), QueryParser.parse(q).query());
            html(context, pages.document(DocumentPage.of(entry, marked, q, tags.today())));
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
