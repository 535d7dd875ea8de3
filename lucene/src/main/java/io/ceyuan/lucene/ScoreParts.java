package io.ceyuan.lucene;

import io.ceyuan.core.search.Explanation;
import io.ceyuan.core.search.Explanation.Kind;
import io.ceyuan.core.search.Explanation.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the parts of a score that a reader would tell in one breath. */
final class ScoreParts {

    /** Nobody reads more strings than these in one line. */
    private static final int MOST_QUOTED = 6;

    private final Map<String, Double> words = new LinkedHashMap<>();
    private final Map<Kind, Gathered> gathered = new LinkedHashMap<>();
    private final List<Named> named = new ArrayList<>();

    /** One line of its own. */
    private record Named(Kind kind, String text, double score) {}

    /** Several strings in one line. */
    private record Gathered(Set<String> texts, double score) {

        Gathered and(String text, double more) {
            texts.add(text);
            return new Gathered(texts, score + more);
        }
    }

    void add(Kind kind, String text, double score) {
        if (kind == Kind.WORD) {
            words.merge(text, score, Double::sum);
        } else {
            named.add(new Named(kind, text, score));
        }
    }

    /** Characters in a row: of the longest word found that has them inside, or by themselves. */
    void addPair(String text, double score) {
        String word = "";
        for (String found : words.keySet()) {
            if (found.contains(text) && found.length() > word.length()) {
                word = found;
            }
        }
        if (!word.isEmpty()) {
            words.merge(word, score, Double::sum);
        } else if (words.isEmpty()) {
            named.add(new Named(Kind.WORDING, text, score));
        } else {
            gather(Kind.NEIGHBOURS, text, score);
        }
    }

    void addCharacter(String text, double score) {
        gather(Kind.CHARACTERS, text, score);
    }

    private void gather(Kind kind, String text, double score) {
        gathered.put(
                kind,
                gathered.getOrDefault(kind, new Gathered(new LinkedHashSet<>(), 0))
                        .and(text, score));
    }

    /** The greatest first; shares are of the sum, which is the score but for rounding. */
    Explanation explanation(double score) {
        List<Named> all = new ArrayList<>(named);
        words.forEach((word, value) -> all.add(new Named(Kind.WORD, word, value)));
        gathered.forEach((kind, of) -> all.add(new Named(kind, quoted(kind, of.texts()), of.score())));
        double sum = all.stream().mapToDouble(Named::score).sum();
        return new Explanation(
                score,
                all.stream()
                        .sorted(Comparator.comparingDouble(Named::score).reversed())
                        .map(part ->
                                new Part(part.kind(), part.text(), part.score(), sum == 0 ? 0 : part.score() / sum))
                        .toList());
    }

    private static String quoted(Kind kind, Set<String> texts) {
        if (kind == Kind.CHARACTERS) {
            return String.join("", texts);
        }
        List<String> first = texts.stream().limit(MOST_QUOTED).toList();
        return String.join("、", first) + (texts.size() > MOST_QUOTED ? "……" : "");
    }
}
