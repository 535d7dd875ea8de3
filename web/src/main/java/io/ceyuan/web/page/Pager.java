package io.ceyuan.web.page;

import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.web.params.SearchParams;
import java.util.ArrayList;
import java.util.List;
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
        int last = last(params, total);
        if (last <= 1 || params.page() > last) {
            return new Pager(List.of(), null, null, "");
        }
        int current = params.page();
        return new Pager(
                pages(params, last),
                current > 1 ? url(params, current - 1) : null,
                current < last ? url(params, current + 1) : null,
                "第 " + current + " 页，共 " + last + " 页");
    }

    /** The number of the last page that can be asked for. */
    private static int last(SearchParams params, long total) {
        if (params.size() == 0) {
            return 1;
        }
        long reachable = Math.min(total, SearchRequest.MAX_DEPTH / params.size() * (long) params.size());
        return Math.toIntExact((reachable + params.size() - 1) / params.size());
    }

    private static List<Page> pages(SearchParams params, int last) {
        List<Page> pages = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= last; number++) {
            boolean shown = number == 1 || number == last || Math.abs(number - params.page()) <= AROUND;
            if (!shown) {
                continue;
            }
            if (number - before > 1) {
                pages.add(new Page("…", null, false));
            }
            pages.add(new Page(Integer.toString(number), url(params, number), number == params.page()));
            before = number;
        }
        return pages;
    }

    private static String url(SearchParams params, int number) {
        return Links.search(params.withPage(number));
    }
}
