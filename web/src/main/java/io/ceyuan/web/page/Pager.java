package io.ceyuan.web.page;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.search.OccurrenceRequest;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.web.params.ConcordanceParams;
import io.ceyuan.web.params.RelationParams;
import io.ceyuan.web.params.SearchParams;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The way through the pages of a result: first, last, and a window around the current one.
 *
 * @param pages empty when there is one page only
 * @param previous null on the first page
 * @param next null on the last page
 */
record Pager(
        List<Page> pages,
        @Nullable String previous,
        @Nullable String next,
        String position) {

    private static final int AROUND = 2;

    /**
     * A page's number.
     *
     * @param url null for a gap in the numbers
     */
    record Page(String label, @Nullable String url, boolean current) {}

    Pager {
        pages = List.copyOf(pages);
    }

    static Pager of(SearchParams params, long total) {
        return of(
                params.page(),
                last(params.size(), total, SearchRequest.MAX_DEPTH),
                number -> Links.search(params.withPage(number)));
    }

    static Pager of(ConcordanceParams params, long total) {
        return of(
                params.page(),
                last(params.size(), total, OccurrenceRequest.MAX_DEPTH),
                number -> Links.concordance(params.withPage(number)));
    }

    static Pager of(DocumentId id, RelationParams params, long total) {
        return of(
                params.page(),
                last(params.size(), total, RelationParams.MAX_DEPTH),
                number -> Links.relations(id, params.withPage(number)));
    }

    private static Pager of(int current, int last, IntFunction<String> url) {
        if (last <= 1 || current > last) {
            return new Pager(List.of(), null, null, "");
        }
        return new Pager(
                pages(current, last, url),
                current > 1 ? url.apply(current - 1) : null,
                current < last ? url.apply(current + 1) : null,
                "第 " + current + " 页，共 " + last + " 页");
    }

    /** The number of the last page that can be asked for. */
    private static int last(int size, long total, int depth) {
        if (size == 0) {
            return 1;
        }
        long reachable = Math.min(total, depth / size * (long) size);
        return Math.toIntExact((reachable + size - 1) / size);
    }

    private static List<Page> pages(int current, int last, IntFunction<String> url) {
        List<Page> pages = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= last; number++) {
            boolean shown = number == 1 || number == last || Math.abs(number - current) <= AROUND;
            if (!shown) {
                continue;
            }
            if (number - before > 1) {
                pages.add(new Page("…", null, false));
            }
            pages.add(new Page(Integer.toString(number), url.apply(number), number == current));
            before = number;
        }
        return pages;
    }
}
