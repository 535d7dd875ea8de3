package io.ceyuan.web.page;

import io.ceyuan.web.params.SearchParams;

/**
 * A search that may do better than the one that was asked.
 *
 * @param text what is different, as 去掉全部筛选条件
 */
public record Alternative(String text, SearchParams params) {

    /**
     * An alternative that has hits.
     *
     * @param total documents that match
     */
    public record Counted(Alternative alternative, long total) {}

    static Alternative spelling(SearchParams params, String other) {
        return new Alternative("改为检索“" + other + "”", params.withQuery(other));
    }
}
