package io.ceyuan.web.params;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the parameters of one address out of all that were given, and collects what is wrong with them. */
final class OwnParameters {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Map<String, List<String>> own = new LinkedHashMap<>();
    private final Map<String, List<String>> others = new LinkedHashMap<>();
    private final List<ParameterProblem> problems = new ArrayList<>();

    OwnParameters(Map<String, List<String>> parameters, Set<String> names) {
        parameters.forEach((name, values) -> (names.contains(name) ? own : others).put(name, values));
    }

    /** The parameters that are not its own. */
    Map<String, List<String>> others() {
        return others;
    }

    List<ParameterProblem> problems() {
        return problems;
    }

    /** The one value; the empty text where there is none. */
    String text(String name, int longest) {
        List<String> values = own.getOrDefault(name, List.of()).stream()
                .map(PlainText::clean)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (values.size() > 1) {
            problem(name, name + " 只能有一个值，现有 " + values.size() + " 个");
        }
        String value = values.isEmpty() ? "" : values.getFirst();
        if (value.length() > longest) {
            problem(name, name + " 超过 " + longest + " 字");
        }
        return value;
    }

    int number(String name, int least, int most, int absent) {
        String typed = text(name, Integer.MAX_VALUE);
        if (typed.isEmpty()) {
            return absent;
        }
        int number = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            problem(name, name + " 应为 " + least + " 到 " + most + " 的整数，不是“" + PlainText.excerpt(typed) + "”");
            return absent;
        }
        return number;
    }

    void problem(String name, String message) {
        problems.add(new ParameterProblem(PlainText.excerpt(name), message));
    }
}
