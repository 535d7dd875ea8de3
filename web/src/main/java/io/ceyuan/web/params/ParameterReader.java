package io.ceyuan.web.params;

import io.ceyuan.core.document.Validity;
import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.Matching;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.Sort;
import io.ceyuan.core.search.YearRange;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a search and collects what is wrong with them; a blank value is no value.
 *
 * <pre>
 * q                                        what was typed
 * issuer kind level region topic year
 * validity format folder                   chosen values, each as often as wanted; year=2015..2020 is a range
 * year.from year.to                        the same range, as a form can ask for it
 * exclude.issuer and so on                 values left out
 * sort                                     relevance, newest or oldest
 * fold synonyms explain                    true or false
 * page size                                numbers
 * exact                                    strict or folded
 * </pre>
 */
final class ParameterReader {

    private static final String YEAR_FROM = "year.from";
    private static final String YEAR_TO = "year.to";

    private static final Set<String> SINGLE =
            Set.of("q", "sort", "fold", "synonyms", "explain", "page", "size", "exact", YEAR_FROM, YEAR_TO);
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private static final List<String> VALIDITIES = Arrays.stream(Validity.values())
            .map(validity -> validity == Validity.UNKNOWN ? Facet.NONE : validity.label())
            .toList();

    private final Map<String, List<String>> parameters;
    private final GivenParameters given;

    ParameterReader(Map<String, List<String>> parameters) {
        this.parameters = parameters;
        given = new GivenParameters(parameters);
    }

    Reading<SearchParams> read() {
        refuseUnknown();
        String q = query();
        Map<FacetName, List<String>> filters = values("");
        addRange(filters);
        Map<FacetName, List<String>> excluded = values(FacetName.EXCLUDE);
        countValues(filters, excluded);
        Sort sort = sort();
        boolean fold = flag("fold", true);
        Matching matching = new Matching(flag("synonyms", true), flag("explain", false));
        int size = given.number("size", 0, SearchRequest.MAX_SIZE, SearchParams.DEFAULT_SIZE);
        int page = given.number("page", 1, Integer.MAX_VALUE, 1);
        Exactness exact = given.choice("exact", Exactness::ofWireName, Exactness.FOLDED, "exact 应为 strict 或 folded");
        if (SearchParams.tooDeep(page, size)) {
            given.problem("page", "只能翻阅前 " + SearchRequest.MAX_DEPTH + " 条结果，请增加检索词或筛选条件");
        }
        List<ParameterProblem> problems = given.problems();
        return problems.isEmpty()
                ? new Reading.Valid<>(new SearchParams(q, filters, excluded, sort, fold, page, size, exact, matching))
                : new Reading.Invalid<>(problems);
    }

    private void refuseUnknown() {
        for (String name : parameters.keySet()) {
            boolean known = SINGLE.contains(name)
                    || FacetName.ofWireName(name).isPresent()
                    || FacetName.ofExclusion(name).isPresent();
            if (!known) {
                given.unknown(name);
            }
        }
    }

    private String query() {
        String q = given.one("q");
        return q == null ? "" : q;
    }

    /**
     * @param before what stands before the names of the facets
     */
    private Map<FacetName, List<String>> values(String before) {
        Map<FacetName, List<String>> filters = new EnumMap<>(FacetName.class);
        for (FacetName facet : FacetName.values()) {
            String name = before + facet.wireName();
            List<String> values = given.list(name);
            values.forEach(value -> checkValue(name, facet, value));
            filters.put(facet, values);
        }
        return filters;
    }

    private void countValues(Map<FacetName, List<String>> filters, Map<FacetName, List<String>> excluded) {
        int count = Stream.of(filters, excluded)
                .flatMap(values -> values.values().stream())
                .mapToInt(List::size)
                .sum();
        if (count > SearchParams.MAX_VALUES) {
            given.problem("filters", "筛选条件超过 " + SearchParams.MAX_VALUES + " 个，请减少");
        }
    }

    private void checkValue(String name, FacetName facet, String value) {
        if (value.length() > SearchParams.MAX_VALUE) {
            given.problem(name, facet.label() + "超过 " + SearchParams.MAX_VALUE + " 字");
        } else if (facet == FacetName.YEAR
                && !value.equals(Facet.NONE)
                && YearRange.parse(value).isEmpty()) {
            given.problem(name, "年份应为四位数字，或者 2015..2020 这样的范围，不是“" + PlainText.excerpt(value) + "”");
        } else if (facet == FacetName.VALIDITY && !VALIDITIES.contains(value)) {
            given.problem(name, "时效性应为" + String.join("、", VALIDITIES) + "之一，不是“" + PlainText.excerpt(value) + "”");
        }
    }

    /** A form has two boxes for the years, which make one value. */
    private void addRange(Map<FacetName, List<String>> filters) {
        String from = year(YEAR_FROM);
        String to = year(YEAR_TO);
        if (from.isEmpty() && to.isEmpty()) {
            return;
        }
        String range = from.equals(to) ? from : from + ".." + to;
        if (YearRange.parse(range).isPresent()) {
            filters.merge(
                    FacetName.YEAR,
                    List.of(range),
                    (chosen, added) ->
                            Stream.concat(chosen.stream(), added.stream()).toList());
        } else if (given.problems().isEmpty()) {
            given.problem(YEAR_FROM, "起始年份 " + from + " 晚于截止年份 " + to);
        }
    }

    private String year(String name) {
        String typed = given.one(name);
        if (typed == null) {
            return "";
        }
        if (!YEAR.matcher(typed).matches()) {
            given.problem(name, "年份应为四位数字，不是“" + PlainText.excerpt(typed) + "”");
        }
        return typed;
    }

    private @Nullable Sort sort() {
        String typed = given.one("sort");
        return typed == null
                ? null
                : given.choice("sort", typed, Sort::ofWireName, Sort.RELEVANCE, "排序方式应为 relevance、newest 或 oldest");
    }

    private boolean flag(String name, boolean absent) {
        return given.choice(name, ParameterReader::truth, absent, name + " 应为 true 或 false");
    }

    private static Optional<Boolean> truth(String typed) {
        return switch (typed) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
