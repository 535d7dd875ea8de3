package io.ceyuan.web.params;

import io.ceyuan.core.document.Validity;
import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.Matching;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.Sort;
import io.ceyuan.core.search.YearRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private static final List<String> VALIDITIES = Arrays.stream(Validity.values())
            .map(validity -> validity == Validity.UNKNOWN ? Facet.NONE : validity.label())
            .toList();

    private final Map<String, List<String>> parameters;
    private final List<ParameterProblem> problems = new ArrayList<>();

    ParameterReader(Map<String, List<String>> parameters) {
        this.parameters = parameters;
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
        int size = number("size", 0, SearchRequest.MAX_SIZE, SearchParams.DEFAULT_SIZE);
        int page = number("page", 1, Integer.MAX_VALUE, 1);
        Exactness exact = exact();
        if (SearchParams.tooDeep(page, size)) {
            problem("page", "只能翻阅前 " + SearchRequest.MAX_DEPTH + " 条结果，请增加检索词或筛选条件");
        }
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
                problem(name, "没有名为“" + PlainText.excerpt(name) + "”的参数");
            }
        }
    }

    private String query() {
        String q = single("q");
        return q == null ? "" : q;
    }

    /**
     * @param before what stands before the names of the facets
     */
    private Map<FacetName, List<String>> values(String before) {
        Map<FacetName, List<String>> filters = new EnumMap<>(FacetName.class);
        for (FacetName facet : FacetName.values()) {
            String name = before + facet.wireName();
            List<String> values = list(name);
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
            problem("filters", "筛选条件超过 " + SearchParams.MAX_VALUES + " 个，请减少");
        }
    }

    private void checkValue(String name, FacetName facet, String value) {
        if (value.length() > SearchParams.MAX_VALUE) {
            problem(name, facet.label() + "超过 " + SearchParams.MAX_VALUE + " 字");
        } else if (facet == FacetName.YEAR
                && !value.equals(Facet.NONE)
                && YearRange.parse(value).isEmpty()) {
            problem(name, "年份应为四位数字，或者 2015..2020 这样的范围，不是“" + PlainText.excerpt(value) + "”");
        } else if (facet == FacetName.VALIDITY && !VALIDITIES.contains(value)) {
            problem(name, "时效性应为" + String.join("、", VALIDITIES) + "之一，不是“" + PlainText.excerpt(value) + "”");
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
        } else if (problems.isEmpty()) {
            problem(YEAR_FROM, "起始年份 " + from + " 晚于截止年份 " + to);
        }
    }

    private String year(String name) {
        String typed = single(name);
        if (typed == null) {
            return "";
        }
        if (!YEAR.matcher(typed).matches()) {
            problem(name, "年份应为四位数字，不是“" + PlainText.excerpt(typed) + "”");
        }
        return typed;
    }

    private @Nullable Sort sort() {
        String name = single("sort");
        if (name == null) {
            return null;
        }
        Sort sort = Sort.ofWireName(name).orElse(null);
        if (sort == null) {
            problem("sort", "排序方式应为 relevance、newest 或 oldest，不是“" + PlainText.excerpt(name) + "”");
        }
        return sort;
    }

    private boolean flag(String name, boolean absent) {
        String typed = single(name);
        if (typed != null && !typed.equals("true") && !typed.equals("false")) {
            problem(name, name + " 应为 true 或 false，不是“" + PlainText.excerpt(typed) + "”");
        }
        return typed == null ? absent : typed.equals("true");
    }

    private Exactness exact() {
        String typed = single("exact");
        Exactness exact =
                typed == null ? Exactness.FOLDED : Exactness.ofWireName(typed).orElse(null);
        if (exact == null) {
            problem("exact", "exact 应为 strict 或 folded，不是“" + PlainText.excerpt(String.valueOf(typed)) + "”");
            return Exactness.FOLDED;
        }
        return exact;
    }

    private int number(String name, int least, int most, int absent) {
        String typed = single(name);
        if (typed == null) {
            return absent;
        }
        if (NUMBER.matcher(typed).matches()) {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        }
        String range = most == Integer.MAX_VALUE ? "不小于 " + least : " " + least + " 到 " + most;
        problem(name, name + " 应为" + range + " 的整数，不是“" + PlainText.excerpt(typed) + "”");
        return absent;
    }

    private @Nullable String single(String name) {
        List<String> values = list(name);
        if (values.size() > 1) {
            problem(name, name + " 只能有一个值，现有 " + values.size() + " 个");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    private List<String> list(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(PlainText::clean)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private void problem(String name, String message) {
        problems.add(new ParameterProblem(PlainText.excerpt(name), message));
    }
}
