package io.ceyuan.core.search;

import io.ceyuan.core.query.Query;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One search.
 *
 * @param filters chosen values by facet: values of one facet are OR, facets AND
 * @param excluded values by facet that no document found has
 * @param day whose validity is meant, since a document may come into force on it
 * @param page from 1 on
 * @param fold whether one hit stands for all copies of a text; total and facets count documents all the same
 * @param size hits a page, 0 to {@link #MAX_SIZE}; 0 asks for the counts alone
 */
public record SearchRequest(
        Query query,
        Map<FacetName, List<String>> filters,
        Map<FacetName, List<String>> excluded,
        LocalDate day,
        Sort sort,
        boolean fold,
        int page,
        int size) {

    /** Where the days of the documents are days. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

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
        filters = copy(filters);
        excluded = copy(excluded);
    }

    private static Map<FacetName, List<String>> copy(Map<FacetName, List<String>> values) {
        EnumMap<FacetName, List<String>> copy = new EnumMap<>(FacetName.class);
        values.forEach((name, chosen) -> {
            if (!chosen.isEmpty()) {
                copy.put(name, List.copyOf(chosen));
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    /** A search of today that excludes nothing. */
    public SearchRequest(
            Query query, Map<FacetName, List<String>> filters, Sort sort, boolean fold, int page, int size) {
        this(query, filters, Map.of(), LocalDate.now(ZONE), sort, fold, page, size);
    }

    /** A search of today that folds copies. */
    public SearchRequest(Query query, Map<FacetName, List<String>> filters, Sort sort, int page, int size) {
        this(query, filters, sort, true, page, size);
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
