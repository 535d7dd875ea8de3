package io.ceyuan.lucene;

import io.ceyuan.analysis.PolicyAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Cuts the text of a query by the analyzer of the index. */
record QueryTerms(PolicyAnalyzer analyzer) {

    /** The words of a text without the words inside them. */
    List<String> words(String text) {
        return places(text).stream().map(Word::text).toList();
    }

    /**
     * The words of a text that are looked for, each once: beside a longer word no single Chinese character is. None when the
     * text has no word in it.
     */
    Set<String> sought(String text) {
        Set<String> words = new LinkedHashSet<>(words(text));
        dropSingles(words);
        return words;
    }

    /** Takes single Chinese characters out where there is a longer word beside them. */
    static void dropSingles(Set<String> words) {
        if (words.stream().anyMatch(QueryTerms::isLong)) {
            words.removeIf(word -> !isLong(word) && !isRun(word));
        }
    }

    /**
     * A word and where it stands in the text given.
     *
     * @param text folded
     */
    record Word(String text, int start, int end) {}

    /** The words of a text with their places, without the words inside them. */
    List<Word> places(String text) {
        return tokens(PolicyAnalyzer.WORDS, text, false);
    }

    /** Whether the word is a number or Latin word, which matches whole only: 5 is not in 2015. */
    static boolean isRun(String word) {
        return word.codePoints().noneMatch(Character::isIdeographic);
    }

    static boolean isLong(String word) {
        return word.codePointCount(0, word.length()) > 1;
    }

    /** The terms of a text in a view of it, with repetitions. */
    List<String> all(String field, String text) {
        return tokens(field, text, true).stream().map(Word::text).toList();
    }

    private List<Word> tokens(String field, String text, boolean inner) {
        List<Word> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (inner || position.getPositionIncrement() > 0) {
                    tokens.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory does not fail", e);
        }
        return tokens;
    }
}
