package io.ceyuan.web.params;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The decoded parameters of an address, read by name; collects what is wrong with them. A blank value is no value. */
final class GivenParameters {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Map<String, List<String>> parameters;
    private final List<ParameterProblem> problems = new ArrayList<>();

    GivenParameters(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** What a reader makes of parameters, unless one has a name that is refused. */
    static <T> Reading<T> without(
            List<String> refused,
            Map<String, List<String>> parameters,
            Function<Map<String, List<String>>, Reading<T>> reader) {
        GivenParameters given = new GivenParameters(parameters);
        refused.stream().filter(parameters::containsKey).forEach(given::unknown);
        return given.problems.isEmpty() ? reader.apply(parameters) : new Reading.Invalid<>(given.problems);
    }

    /** The values, none twice. */
    List<String> list(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(PlainText::clean)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The one value; null where there is none. */
    @Nullable
    String one(String name) {
        List<String> values = list(name);
        if (values.size() > 1) {
            problem(name, name + " 只能有一个值，现有 " + values.size() + " 个");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    int number(String name, int least, int most, int absent) {
        String typed = one(name);
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
        refuse(name, name + " 应为" + range + " 的整数", typed);
        return absent;
    }

    /**
     * One of a few values.
     *
     * @param known the value that has the text for its name
     * @param should what the parameter should be, in Chinese
     */
    <T> T choice(String name, Function<String, Optional<T>> known, T absent, String should) {
        String typed = one(name);
        return typed == null ? absent : choice(name, typed, known, absent, should);
    }

    /** The same of a text that was read already. */
    <T> T choice(String name, String typed, Function<String, Optional<T>> known, T absent, String should) {
        return known.apply(typed).orElseGet(() -> {
            refuse(name, should, typed);
            return absent;
        });
    }

    void refuse(String name, String should, String typed) {
        problem(name, should + "，不是“" + PlainText.excerpt(typed) + "”");
    }

    void unknown(String name) {
        problem(name, "没有名为“" + PlainText.excerpt(name) + "”的参数");
    }

    void problem(String name, String message) {
        problems.add(new ParameterProblem(PlainText.excerpt(name), message));
    }

    void add(List<ParameterProblem> others) {
        problems.addAll(others);
    }

    /** What is wrong so far. */
    List<ParameterProblem> problems() {
        return List.copyOf(problems);
    }
}
