package io.ceyuan.web.params;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the URL of suggestions says.
 *
 * @param q what was typed so far; without it there is nothing to suggest
 * @param limit the most suggestions, 1 to {@link #MAX_LIMIT}
 */
public record SuggestionParams(String q, int limit) {

    public static final String Q = "q";
    public static final String LIMIT = "limit";

    /** As many as stand under a search box without scrolling. */
    public static final int DEFAULT_LIMIT = 8;

    public static final int MAX_LIMIT = 20;

    /** What decoded parameters of these two names ask for. */
    public static Reading<SuggestionParams> read(Map<String, List<String>> parameters) {
        List<ParameterProblem> problems = new ArrayList<>();
        String q = single(Q, parameters, problems);
        String typed = single(LIMIT, parameters, problems);
        int limit = typed.isEmpty() ? DEFAULT_LIMIT : typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
        if (limit < 1 || limit > MAX_LIMIT) {
            problems.add(new ParameterProblem(
                    LIMIT, "limit 应为 1 到 " + MAX_LIMIT + " 的整数，不是“" + PlainText.excerpt(typed) + "”"));
        }
        return problems.isEmpty()
                ? new Reading.Valid<>(new SuggestionParams(q, limit))
                : new Reading.Invalid<>(List.copyOf(problems));
    }

    private static String single(String name, Map<String, List<String>> parameters, List<ParameterProblem> problems) {
        List<String> values = parameters.getOrDefault(name, List.of("")).stream()
                .map(PlainText::clean)
                .distinct()
                .toList();
        if (values.size() > 1) {
            problems.add(new ParameterProblem(name, name + " 只能有一个值，现有 " + values.size() + " 个"));
        }
        return values.getFirst();
    }
}
