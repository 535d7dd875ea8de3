package io.ceyuan.analysis;

import org.apache.lucene.analysis.Analyzer;

/**
 * The pairs of {@link PolicyAnalyzer#BIGRAMS} as they are written to an index: with marks that tell where sentences and
 * paragraphs end and where a number or Latin word begins. No mark takes a position from a pair, so that a phrase is the
 * same with and without them.
 *
 * <pre>
 * 增5.2%。好   增5 | 5. ⟨5.2⟩ | .2 | 2% | %。 | 。好 ⟨sentence ends⟩ | 好 | ⟨paragraph ends⟩
 * </pre>
 *
 * The last character stands alone at last, so that each character begins a token. A text may start with a control character
 * that says what kind of text it is; it becomes a mark before everything else.
 */
public final class BoundedPairs extends Analyzer {

    /** Stands with the pair that a sentence's last character begins. */
    public static final String SENTENCE_END = "\u0001s";

    /** Stands behind the last character of a paragraph. */
    public static final String PARAGRAPH_END = "\u0001p";

    /** The kind of a text, its last character alone and its end: each takes a position and is no pair. */
    private static final int MARKS = 3;

    private static final String KIND = "\u0001";
    private static final String RUN = "\u0002";

    private final CharacterFold fold = new CharacterFold();

    /** The mark of a text that starts with the control character. */
    public static String kind(char mark) {
        return KIND + mark;
    }

    /** The mark of a number or Latin word, folded; it stands with the pair that the word's first character begins. */
    public static String run(String word) {
        return RUN + word;
    }

    /**
     * How many pairs there are in texts that each start with their kind. The gaps, positions that no token takes, tell how many
     * texts there are.
     *
     * @param tokens those that take a position of their own
     * @param positions all, with a gap behind each text
     */
    public static int pairs(int tokens, int positions) {
        int texts = (positions - tokens) / PolicyAnalyzer.PARAGRAPH_GAP;
        return tokens - MARKS * texts;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new BoundedPairTokenizer(fold));
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return PolicyAnalyzer.PARAGRAPH_GAP;
    }
}
