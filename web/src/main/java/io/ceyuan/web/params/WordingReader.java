package io.ceyuan.web.params;

import io.ceyuan.core.query.Query;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the parameters of pages about wordings; those of the search are left to {@link ParameterReader}. */
final class WordingReader {

    /** Of a list of hits, and nothing to a wording. */
    private static final Set<String> OF_HITS = Set.of("sort", "fold", "page", "size", "exact", "synonyms", "explain");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Map<String, List<String>> parameters;
    private final Map<String, List<String>> rest;
    private final List<ParameterProblem> problems = new ArrayList<>();

    WordingReader(Map<String, List<String>> parameters) {
        this.parameters = parameters;
        rest = new LinkedHashMap<>(parameters);
    }

    /** The values of a parameter of these pages, none blank, none twice. */
    List<String> take(String name) {
        rest.remove(name);
        return parameters.getOrDefault(name, List.of()).stream()
                .map(PlainText::clean)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The one value of a parameter, or nothing. */
    Optional<String> takeOne(String name) {
        List<String> values = take(name);
        if (values.size() > 1) {
            problem(name, name + " 只能有一个值，现有 " + values.size() + " 个");
        }
        return values.stream().findFirst();
    }

    int takeNumber(String name, int least, int most, int absent) {
        Optional<String> typed = takeOne(name);
        if (typed.isEmpty()) {
            return absent;
        }
        if (NUMBER.matcher(typed.get()).matches()) {
            int number = Integer.parseInt(typed.get());
            if (number >= least && number <= most) {
                return number;
            }
        }
        String range = most == Integer.MAX_VALUE ? "不小于 " + least : " " + least + " 到 " + most;
        problem(name, name + " 应为" + range + " 的整数，不是“" + PlainText.excerpt(typed.get()) + "”");
        return absent;
    }

    /** What is typed as a wording, its length checked. */
    String wording(String typed) {
        String text = wordingOf(typed);
        if (text.length() > Wording.MAX_LENGTH) {
            problem("q", "要查的文字超过 " + Wording.MAX_LENGTH + " 字，请缩短：“" + PlainText.excerpt(text) + "”");
            return "";
        }
        return text;
    }

    /** A phrase without its quotation marks; anything else is meant as it stands. */
    private static String wordingOf(String typed) {
        return QueryParser.parse(typed).query() instanceof Query.Phrase phrase ? PlainText.clean(phrase.text()) : typed;
    }

    /** The filters, in a search without query. */
    SearchParams filters() {
        for (String name : OF_HITS) {
            if (rest.remove(name) != null) {
                problem(name, "没有名为“" + name + "”的参数");
            }
        }
        return switch (SearchParams.read(rest)) {
            case Reading.Valid<SearchParams> valid -> valid.params();
            case Reading.Invalid<SearchParams> invalid -> {
                problems.addAll(invalid.problems());
                yield SearchParams.of("");
            }
        };
    }

    void problem(String name, String message) {
        problems.add(new ParameterProblem(name, message));
    }

    /** What is wrong so far. */
    List<ParameterProblem> problems() {
        return List.copyOf(problems);
    }
}
