package io.ceyuan.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/**
 * The one analyzer of index and query. The name of a field chooses the view of the text:
 *
 * <pre>
 * words    深圳先行示范区  →  深圳 | 先行示范区 (先行 示范 示范区)
 * bigrams  深圳先行       →  深圳 | 圳先 | 先行
 * chars    深圳          →  深 | 圳
 * </pre>
 *
 * Every view is folded by {@link CharacterFold}; offsets are those of the text as it came.
 */
public final class PolicyAnalyzer extends Analyzer {

    /** Words, for ranking and plain queries. */
    public static final String WORDS = "words";

    /** Pairs of neighbouring characters, for exact wording and ranking. */
    public static final String BIGRAMS = "bigrams";

    /** Single characters, for ranking and queries of one character. */
    public static final String CHARS = "chars";

    /** Wider than any step of a phrase, so that no phrase leaves its paragraph. */
    static final int PARAGRAPH_GAP = 100;

    private final CharacterFold fold = new CharacterFold();
    private final Segmenter segmenter;
    private final Terminology terminology;

    public PolicyAnalyzer(Terminology terminology) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.terminology = terminology;
        segmenter = new Segmenter(terminology);
    }

    /** The terms that are kept whole. */
    public Terminology terminology() {
        return terminology;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(tokenizer(fieldName));
    }

    Tokenizer tokenizer(String view) {
        return switch (view) {
            case BIGRAMS -> GramTokenizer.pairs(fold);
            case CHARS -> GramTokenizer.singles(fold);
            case WORDS -> new WordTokenizer(fold, segmenter);
            default -> throw new IllegalArgumentException("no view of the text: " + view);
        };
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return PARAGRAPH_GAP;
    }
}
