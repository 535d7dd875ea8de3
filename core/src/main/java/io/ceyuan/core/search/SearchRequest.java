package io.ceyuan.core.search;

import io.ceyuan.core.query.Query;
import java.util.List;
import java.util.Map;

/**
 * One search.
 *
 * @param filters which documents are asked at all
 * @param page from 1 on
 * @param fold whether one hit stands for all copies of a text; total and facets count documents all the same
 * @param size hits a page, 0 to {@link #MAX_SIZE}; 0 asks for the counts alone
 * @param matching how plain words are matched
 */
public record SearchRequest(
        Query query, Filters filters, Sort sort, boolean fold, int page, int size, Matching matching) {

    /** A page longer than this is nobody's reading. */
    public static final int MAX_SIZE = 100;

    /** Hits further down cost the engine memory for every one before them. */
    public static final int MAX_DEPTH = 10_000;

    public SearchRequest {
        if (page < 1) {
            throw new IllegalArgumentException("pages count from 1, not " + page);
        }
        if (size < 0 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size is 0 to " + MAX_SIZE + ", not " + size);
        }
        if ((long) page * size > MAX_DEPTH) {
            throw new IllegalArgumentException("only the first " + MAX_DEPTH + " hits can be paged through");
        }
    }

    /** A search that matches words as usual. */
    public SearchRequest(Query query, Filters filters, Sort sort, boolean fold, int page, int size) {
        this(query, filters, sort, fold, page, size, Matching.USUAL);
    }

    /** A search of today that excludes nothing. */
    public SearchRequest(
            Query query, Map<FacetName, List<String>> chosen, Sort sort, boolean fold, int page, int size) {
        this(query, Filters.of(chosen), sort, fold, page, size);
    }

    /** A search of today that folds copies. */
    public SearchRequest(Query query, Map<FacetName, List<String>> chosen, Sort sort, int page, int size) {
        this(query, chosen, sort, true, page, size);
    }

    /** The first ten hits of a query, best first. */
    public static SearchRequest of(Query query) {
        return new SearchRequest(query, Map.of(), Sort.RELEVANCE, 1, 10);
    }

    /** How many hits lie before the page. */
    public int offset() {
        return (page - 1) * size;
    }
}
