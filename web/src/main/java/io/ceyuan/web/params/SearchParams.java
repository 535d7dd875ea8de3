package io.ceyuan.web.params;

import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.Filters;
import io.ceyuan.core.search.Matching;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.Sort;
import java.time.LocalDate;
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
 * @param excluded values by facet that are left out, sorted, none twice
 * @param sort null for the default: relevance with a query, newest first without
 * @param fold whether one hit stands for all copies of a text
 * @param page from 1 on
 * @param size hits a page, 0 to {@link SearchRequest#MAX_SIZE}
 * @param exact how phrases are compared with the text
 * @param matching how plain words are matched
 */
public record SearchParams(
        String q,
        Map<FacetName, List<String>> filters,
        Map<FacetName, List<String>> excluded,
        @Nullable Sort sort,
        boolean fold,
        int page,
        int size,
        Exactness exact,
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
        excluded = copy(excluded);
        sort = sort == defaultSort(q) ? null : sort;
    }

    /** A search that leaves nothing out and folds characters. */
    public SearchParams(
            String q, Map<FacetName, List<String>> filters, @Nullable Sort sort, boolean fold, int page, int size) {
        this(q, filters, Map.of(), sort, fold, page, size, Exactness.FOLDED, Matching.USUAL);
    }

    /** The first page of a query, as typed. */
    public static SearchParams of(String q) {
        return new SearchParams(q, Map.of(), null, true, 1, DEFAULT_SIZE);
    }

    /** What decoded parameters ask for; never throws on what a browser sends. */
    public static Reading<SearchParams> read(Map<String, List<String>> parameters) {
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

    /** The values left out in the facet. */
    public List<String> excluded(FacetName facet) {
        return excluded.getOrDefault(facet, List.of());
    }

    /** Everything that was chosen, then everything that was left out. */
    public List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        filters.forEach((facet, values) -> values.forEach(value -> conditions.add(new Condition(facet, value, false))));
        excluded.forEach((facet, values) -> values.forEach(value -> conditions.add(new Condition(facet, value, true))));
        return conditions;
    }

    /** The first page without one of its conditions. */
    public SearchParams without(Condition condition) {
        return condition.excluded()
                ? excluding(condition.facet(), condition.value())
                : toggled(condition.facet(), condition.value());
    }

    public SearchParams withPage(int other) {
        return new SearchParams(q, filters, excluded, sort, fold, other, size, exact, matching);
    }

    /** The first page in another order. */
    public SearchParams withSort(Sort other) {
        return new SearchParams(q, filters, excluded, other, fold, 1, size, exact, matching);
    }

    /** The first page in the default order. */
    public SearchParams withoutSort() {
        return new SearchParams(q, filters, excluded, null, fold, 1, size, exact, matching);
    }

    /** The first page with copies folded, or each for itself. */
    public SearchParams withFold(boolean other) {
        return new SearchParams(q, filters, excluded, sort, other, 1, size, exact, matching);
    }

    /** The first page with phrases compared in another way. */
    public SearchParams withExact(Exactness other) {
        return new SearchParams(q, filters, excluded, sort, fold, 1, size, other, matching);
    }

    /** The query alone, as a document is asked with it. */
    public SearchParams queryAlone() {
        return of(q).withExact(exact);
    }

    /** What is looked for: what was made of {@link #q()}, compared as wanted. */
    public Query query(ParsedQuery parsed) {
        return exact.of(parsed.query());
    }

    /** The first page with words matched otherwise. */
    public SearchParams withMatching(Matching other) {
        return new SearchParams(q, filters, excluded, sort, fold, 1, size, exact, other);
    }

    /** The first page of another query under the same filters. */
    public SearchParams withQuery(String other) {
        return new SearchParams(other, filters, excluded, sort, fold, 1, size, exact, matching);
    }

    /** The first page without any filter. */
    public SearchParams withoutFilters() {
        return with(Map.of(), Map.of());
    }

    /** The filters alone, without query, order and page. */
    public SearchParams filtersOnly() {
        return new SearchParams("", filters, excluded, null, true, 1, DEFAULT_SIZE, Exactness.FOLDED, Matching.USUAL);
    }

    /** Everything that chooses and orders hits, from the first on: what an export or a feed takes. */
    public SearchParams wholeList() {
        return new SearchParams(q, filters, excluded, sort, fold, 1, DEFAULT_SIZE, exact, matching);
    }

    /** The first page with nothing chosen or left out in the facet. */
    public SearchParams without(FacetName facet) {
        return with(replaced(filters, facet, List.of()), replaced(excluded, facet, List.of()));
    }

    /**
     * The first page with the value chosen, or no longer chosen where it was. Of a facet with levels it takes the place of what
     * stands above and below it: 云泽省/青岚市 of 云泽省. What is chosen is no longer left out.
     */
    public SearchParams toggled(FacetName facet, String value) {
        List<String> out = new ArrayList<>(excluded(facet));
        out.remove(PlainText.clean(value));
        return with(replaced(filters, facet, toggled(facet, chosen(facet), value)), replaced(excluded, facet, out));
    }

    /** The first page without the documents that have the value, or with them where they were left out. */
    public SearchParams excluding(FacetName facet, String value) {
        List<String> in = new ArrayList<>(chosen(facet));
        in.remove(PlainText.clean(value));
        return with(replaced(filters, facet, in), replaced(excluded, facet, toggled(facet, excluded(facet), value)));
    }

    private SearchParams with(Map<FacetName, List<String>> in, Map<FacetName, List<String>> out) {
        return new SearchParams(q, in, out, sort, fold, 1, size, exact, matching);
    }

    private static List<String> toggled(FacetName facet, List<String> known, String toggled) {
        String value = PlainText.clean(toggled);
        List<String> values = new ArrayList<>(known);
        if (!values.remove(value)) {
            values.removeIf(other -> facet.hasLevels() && (isBelow(other, value) || isBelow(value, other)));
            values.add(value);
        }
        return values;
    }

    private static boolean isBelow(String path, String upper) {
        return path.startsWith(upper + FacetName.STEP);
    }

    private static Map<FacetName, List<String>> replaced(
            Map<FacetName, List<String>> known, FacetName facet, List<String> values) {
        Map<FacetName, List<String>> other = new EnumMap<>(FacetName.class);
        other.putAll(known);
        other.put(facet, values);
        return other;
    }

    /**
     * The search, with what was made of {@link #q()}.
     *
     * @param today the day whose validity is meant
     */
    public SearchRequest toRequest(ParsedQuery parsed, LocalDate today) {
        return new SearchRequest(query(parsed), toFilters(today), order(), fold, page, size, matching);
    }

    /**
     * What is chosen and left out.
     *
     * @param today the day whose validity is meant
     */
    public Filters toFilters(LocalDate today) {
        return new Filters(filters, excluded, today);
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
