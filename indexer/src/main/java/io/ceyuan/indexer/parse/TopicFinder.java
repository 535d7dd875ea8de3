package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Field;
import io.ceyuan.indexer.extract.Property;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the 主题分类 of a document: what its page says, or else the weighted words of the rules in title and text. */
final class TopicFinder {

    /** A word of the title says as much as so many of the text. */
    private static final int TITLE_WEIGHT = 10;

    /** A long text says a word often without being about it. */
    private static final int MOST_OF_A_WORD = 4;

    private static final int TEXT_LENGTH = 3_000;
    private static final int FEWEST_POINTS = 10;

    private final TopicRules rules;

    TopicFinder(TopicRules rules) {
        this.rules = rules;
    }

    Optional<Sourced<String>> find(Extracted file, String title) {
        return file.property(Field.TOPIC).flatMap(this::given).or(() -> ofWords(file, title));
    }

    /** 财政、金融、审计\银行 is of 财政、金融、审计; a topic outside of the scheme stays as its page has it. */
    private Optional<Sourced<String>> given(Property property) {
        String first = property.value().split("[\\\\/＞>]")[0].strip();
        return first.isEmpty() ? Optional.empty() : Optional.of(new Sourced<>(first, property.provenance()));
    }

    private Optional<Sourced<String>> ofWords(Extracted file, String title) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < file.blocks().size() && text.length() < TEXT_LENGTH; at++) {
            text.append(file.blocks().get(at).text()).append('\n');
        }
        Map<String, Integer> points = new HashMap<>();
        rules.topics()
                .forEach((topic, words) -> points.put(topic, points(words, Simplified.fold(title), text.toString())));
        return points.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(best -> best.getValue() >= FEWEST_POINTS)
                .map(best -> new Sourced<>(best.getKey(), Provenance.RULES));
    }

    private static int points(Map<String, Integer> words, String title, String text) {
        int points = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            points += word.getValue()
                    * (TITLE_WEIGHT * (title.contains(word.getKey()) ? 1 : 0)
                            + Math.min(MOST_OF_A_WORD, count(text, word.getKey())));
        }
        return points;
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word);
                at >= 0 && count < MOST_OF_A_WORD;
                at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }
}
