package io.ceyuan.web.params;

import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.Matching;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.Sort;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a search and collects what is wrong with them; a blank value is no value.
 *
 * <pre>
 * q                                        what was typed
 * issuer kind level region year format     chosen values, each as often as wanted
 * sort                                     relevance, newest or oldest
 * fold synonyms explain                    true or false
 * page size                                numbers
 * </pre>
 */
final class ParameterReader {

    private static final Set<String> SINGLE = Set.of("q", "sort", "fold", "synonyms", "explain", "page", "size");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final Map<String, List<String>> parameters;
    private final List<ParameterProblem> problems = new ArrayList<>();

    ParameterReader(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    Reading read() {
        refuseUnknown();
        String q = query();
        Map<FacetName, List<String>> filters = filters();
        Sort sort = sort();
        boolean fold = flag("fold", true);
        Matching matching = new Matching(flag("synonyms", true), flag("explain", false));
        int size = number("size", 0, SearchRequest.MAX_SIZE, SearchParams.DEFAULT_SIZE);
        int page = number("page", 1, Integer.MAX_VALUE, 1);
        if (SearchParams.tooDeep(page, size)) {
            problem("page", "只能翻阅前 " + SearchRequest.MAX_DEPTH + " 条结果，请增加检索词或筛选条件");
        }
        return problems.isEmpty()
                ? new Reading.Valid(new SearchParams(q, filters, sort, fold, page, size, matching))
                : new Reading.Invalid(problems);
    }

    private void refuseUnknown() {
        for (String name : parameters.keySet()) {
            if (!SINGLE.contains(name) && FacetName.ofWireName(name).isEmpty()) {
                problem(name, "没有名为“" + PlainText.excerpt(name) + "”的参数");
            }
        }
    }

    private String query() {
        String q = single("q");
        return q == null ? "" : q;
    }

    private Map<FacetName, List<String>> filters() {
        Map<FacetName, List<String>> filters = new EnumMap<>(FacetName.class);
        int count = 0;
        for (FacetName facet : FacetName.values()) {
            List<String> values = values(facet.wireName());
            values.forEach(value -> checkValue(facet, value));
            filters.put(facet, values);
            count += values.size();
        }
        if (count > SearchParams.MAX_VALUES) {
            problem("filters", "筛选条件超过 " + SearchParams.MAX_VALUES + " 个，请减少");
        }
        return filters;
    }

    private void checkValue(FacetName facet, String value) {
        if (value.length() > SearchParams.MAX_VALUE) {
            problem(facet.wireName(), facet.label() + "超过 " + SearchParams.MAX_VALUE + " 字");
        } else if (facet == FacetName.YEAR && !YEAR.matcher(value).matches()) {
            problem(facet.wireName(), "年份应为四位数字，不是“" + PlainText.excerpt(value) + "”");
        }
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
        List<String> values = values(name);
        if (values.size() > 1) {
            problem(name, name + " 只能有一个值，现有 " + values.size() + " 个");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    private List<String> values(String name) {
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
