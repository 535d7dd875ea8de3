package io.ceyuan.web.params;

import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the parameters of pages about wordings; those of the search are left to {@link ParameterReader}. */
final class WordingReader {

    /** Of a list of hits, and nothing to a wording. */
    private static final Set<String> OF_HITS = Set.of("sort", "fold", "page", "size", "synonyms", "explain");

    private final GivenParameters given;
    private final Map<String, List<String>> rest;

    WordingReader(Map<String, List<String>> parameters) {
        given = new GivenParameters(parameters);
        rest = new LinkedHashMap<>(parameters);
    }

    /** All parameters, with the name taken from what is left to the search. */
    GivenParameters take(String name) {
        rest.remove(name);
        return given;
    }

    void problem(String name, String message) {
        given.problem(name, message);
    }

    /** What is typed as a wording, its length checked. */
    String wording(String typed) {
        String text = wordingOf(typed);
        if (text.length() > Wording.MAX_LENGTH) {
            given.problem("q", "要查的文字超过 " + Wording.MAX_LENGTH + " 字，请缩短：“" + PlainText.excerpt(text) + "”");
            return "";
        }
        return text;
    }

    /** How wordings are compared. */
    Exactness exactness() {
        return take("exact").choice("exact", Exactness::ofWireName, Exactness.FOLDED, "exact 应为 strict 或 folded");
    }

    /** A phrase without its quotation marks; anything else is meant as it stands. */
    private static String wordingOf(String typed) {
        return QueryParser.parse(typed).query() instanceof Query.Phrase phrase ? PlainText.clean(phrase.text()) : typed;
    }

    /** The filters, in a search without query. */
    SearchParams filters() {
        for (String name : OF_HITS) {
            if (rest.remove(name) != null) {
                given.unknown(name);
            }
        }
        return switch (SearchParams.read(rest)) {
            case Reading.Valid<SearchParams> valid -> valid.params();
            case Reading.Invalid<SearchParams> invalid -> {
                given.add(invalid.problems());
                yield SearchParams.of("");
            }
        };
    }

    /** What was read, or everything that is wrong with it. */
    <T> Reading<T> reading(Supplier<T> params) {
        List<ParameterProblem> problems = given.problems();
        return problems.isEmpty() ? new Reading.Valid<>(params.get()) : new Reading.Invalid<>(problems);
    }
}
