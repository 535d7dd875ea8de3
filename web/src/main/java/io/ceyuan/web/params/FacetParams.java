package io.ceyuan.web.params;

import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.FacetQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the URL of a list of the values of one facet says.
 *
 * @param search the search they are counted in, its first page
 * @param under of a facet with levels, the path whose values below are listed; empty for the highest
 * @param contains what the names contain; empty for all
 * @param page from 1 on
 * @param size values a page
 */
public record FacetParams(
        SearchParams search,
        FacetName name,
        String under,
        String contains,
        FacetQuery.Order order,
        int page,
        int size) {

    /** Values a page when the URL says nothing. */
    public static final int DEFAULT_SIZE = 100;

    /** More pages than these are not leafed through. */
    public static final int MAX_PAGE = 10_000;

    private static final Set<String> OWN = Set.of("under", "contains", "order", "page", "size");

    public FacetParams {
        search = search.wholeList();
        under = PlainText.clean(under);
        contains = PlainText.clean(contains);
    }

    /** The first values of a facet in a search. */
    public static FacetParams of(SearchParams search, FacetName name) {
        return new FacetParams(search, name, "", "", FacetQuery.Order.COUNT, 1, DEFAULT_SIZE);
    }

    /** What decoded parameters ask for; never throws on what a browser sends. */
    public static Reading<FacetParams> read(FacetName name, Map<String, List<String>> parameters) {
        OwnParameters own = new OwnParameters(parameters, OWN);
        String under = own.text("under", SearchParams.MAX_VALUE);
        if (!under.isEmpty() && !name.hasLevels()) {
            own.problem("under", name.label() + "没有下级，不能使用 under");
        }
        String contains = own.text("contains", SearchParams.MAX_VALUE);
        FacetQuery.Order chosen = own.choice(
                "order",
                SearchParams.MAX_VALUE,
                FacetQuery.Order::ofWireName,
                FacetQuery.Order.COUNT,
                "次序应为 count 或 name");
        int page = own.number("page", 1, MAX_PAGE, 1);
        int size = own.number("size", 1, FacetQuery.MAX_SIZE, DEFAULT_SIZE);
        return switch (SearchParams.read(own.others())) {
            case Reading.Valid<SearchParams> valid
            when own.problems().isEmpty() ->
                new Reading.Valid<>(new FacetParams(valid.params(), name, under, contains, chosen, page, size));
            case Reading.Valid<SearchParams> ignored -> new Reading.Invalid<>(own.problems());
            case Reading.Invalid<SearchParams> invalid -> {
                List<ParameterProblem> problems = new ArrayList<>(invalid.problems());
                problems.addAll(own.problems());
                yield new Reading.Invalid<>(problems);
            }
        };
    }

    /** The query string without {@code ?}, defaults left out. */
    public String format() {
        return QueryString.write(this);
    }

    public FacetParams withPage(int other) {
        return new FacetParams(search, name, under, contains, order, other, size);
    }

    /** Whether a page comes after this one, of so many values. */
    public boolean hasNext(long values) {
        return page < MAX_PAGE && (long) page * size < values;
    }

    /** The first page in another order. */
    public FacetParams withOrder(FacetQuery.Order other) {
        return new FacetParams(search, name, under, contains, other, 1, size);
    }

    /** The values below another path. */
    public FacetParams withUnder(String other) {
        return new FacetParams(search, name, other, "", order, 1, size);
    }

    /** The values wanted. */
    public FacetQuery toQuery() {
        return new FacetQuery(name, under, contains, order, page, size);
    }
}
