package io.ceyuan.web.params;

import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.Matching;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.Sort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the URL of a search says; equal searches have equal params, and reading {@link #format()} gives the same again.
 *
 * @param q what the user typed, without white space around it
 * @param filters chosen values by facet, sorted, none twice
 * @param sort null for the default: relevance with a query, newest first without
 * @param fold whether one hit stands for all copies of a text
 * @param page from 1 on
 * @param size hits a page, 0 to {@link SearchRequest#MAX_SIZE}
 * @param matching how plain words are matched
 */
public record SearchParams(
        String q,
        Map<FacetName, List<String>> filters,
        @Nullable Sort sort,
        boolean fold,
        int page,
        int size,
        Matching matching) {

    /** Hits a page when the URL says nothing. */
    public static final int DEFAULT_SIZE = 10;

    /** No name of a body or place is as long as this. */
    public static final int MAX_VALUE = 200;

    /** More chosen values than this were not chosen by hand. */
    public static final int MAX_VALUES = 50;

    public SearchParams {
        if (page < 1 || size < 0 || size > SearchRequest.MAX_SIZE || tooDeep(page, size)) {
            throw new IllegalArgumentException("no such page: " + page + " of " + size + " hits");
        }
        q = PlainText.clean(q);
        filters = copy(filters);
        sort = sort == defaultSort(q) ? null : sort;
    }

    /** A search that folds copies and takes words as usual, which is the default. */
    public SearchParams(String q, Map<FacetName, List<String>> filters, @Nullable Sort sort, int page, int size) {
        this(q, filters, sort, true, page, size, Matching.USUAL);
    }

    /** The first page of a query, as typed. */
    public static SearchParams of(String q) {
        return new SearchParams(q, Map.of(), null, 1, DEFAULT_SIZE);
    }

    /** What decoded parameters ask for; never throws on what a browser sends. */
    public static Reading read(Map<String, List<String>> parameters) {
        return new ParameterReader(parameters).read();
    }

    /** The query string without {@code ?}: percent-encoded UTF-8, defaults left out; empty when all is default. */
    public String format() {
        return QueryString.write(this);
    }

    /** The order of hits, chosen or default. */
    public Sort order() {
        return sort == null ? defaultSort(q) : sort;
    }

    /** Whether the value is chosen in the facet. */
    public boolean has(FacetName facet, String value) {
        return chosen(facet).contains(value);
    }

    /** The values chosen in the facet. */
    public List<String> chosen(FacetName facet) {
        return filters.getOrDefault(facet, List.of());
    }

    public SearchParams withPage(int other) {
        return new SearchParams(q, filters, sort, fold, other, size, matching);
    }

    /** The first page in another order. */
    public SearchParams withSort(Sort other) {
        return new SearchParams(q, filters, other, fold, 1, size, matching);
    }

    /** The first page with copies folded, or each for itself. */
    public SearchParams withFold(boolean other) {
        return new SearchParams(q, filters, sort, other, 1, size, matching);
    }

    /** The first page with words matched otherwise. */
    public SearchParams withMatching(Matching other) {
        return new SearchParams(q, filters, sort, fold, 1, size, other);
    }

    /** The first page of another query under the same filters. */
    public SearchParams withQuery(String other) {
        return new SearchParams(other, filters, sort, fold, 1, size, matching);
    }

    /** The first page without any filter. */
    public SearchParams withoutFilters() {
        return new SearchParams(q, Map.of(), sort, fold, 1, size, matching);
    }

    /** The first page with the value chosen, or no longer chosen where it was. */
    public SearchParams toggled(FacetName facet, String value) {
        List<String> values = new ArrayList<>(chosen(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        Map<FacetName, List<String>> other = new EnumMap<>(FacetName.class);
        other.putAll(filters);
        other.put(facet, values);
        return new SearchParams(q, other, sort, fold, 1, size, matching);
    }

    /** The search, with what was made of {@link #q()}. */
    public SearchRequest toRequest(ParsedQuery parsed) {
        return new SearchRequest(parsed.query(), filters, order(), fold, page, size, matching);
    }

    static boolean tooDeep(int page, int size) {
        return (long) page * size > SearchRequest.MAX_DEPTH;
    }

    private static Sort defaultSort(String q) {
        return q.isBlank() ? Sort.NEWEST : Sort.RELEVANCE;
    }

    private static Map<FacetName, List<String>> copy(Map<FacetName, List<String>> filters) {
        EnumMap<FacetName, List<String>> copy = new EnumMap<>(FacetName.class);
        filters.forEach((facet, values) -> {
            List<String> kept = tidy(values);
            if (!kept.isEmpty()) {
                copy.put(facet, kept);
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    private static List<String> tidy(Collection<String> values) {
        return values.stream()
                .map(PlainText::clean)
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
