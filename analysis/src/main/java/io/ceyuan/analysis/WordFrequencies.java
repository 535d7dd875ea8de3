package io.ceyuan.analysis;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The {@link PolicyAnalyzer#WORDS} view of a whole document at once: each word one token with its frequency. It indexes the
 * same as one token an occurrence would, without positions, at a third of the cost.
 */
public final class WordFrequencies {

    private static final int USUAL_WORDS = 1024;

    private final PolicyAnalyzer analyzer;
    private CharArrayMap<int[]> counts = new CharArrayMap<>(USUAL_WORDS, false);

    /** For one document after the other; not safe for many threads. */
    public WordFrequencies(PolicyAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Counts the words of a further text. */
    public void add(String text) throws IOException {
        try (TokenStream stream = analyzer.tokenStream(PolicyAnalyzer.WORDS, text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                int[] count = counts.get(term.buffer(), 0, term.length());
                if (count == null) {
                    count = new int[1];
                    counts.put(Arrays.copyOf(term.buffer(), term.length()), count);
                }
                count[0]++;
            }
            stream.end();
        }
    }

    /** The words counted so far, to be read once; the next document starts from nothing. */
    public TokenStream drain() {
        char[][] words = new char[counts.size()][];
        int[] frequencies = new int[words.length];
        int next = 0;
        for (Map.Entry<Object, int[]> word : counts.entrySet()) {
            words[next] = (char[]) word.getKey();
            frequencies[next++] = word.getValue()[0];
        }
        counts = new CharArrayMap<>(USUAL_WORDS, false);
        return new CountedTokens(words, frequencies);
    }
}
