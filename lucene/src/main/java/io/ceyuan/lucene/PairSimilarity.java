package io.ceyuan.lucene;

import io.ceyuan.analysis.BoundedPairs;
import io.ceyuan.analysis.PolicyAnalyzer;
import java.io.IOException;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * BM25 as Lucene sets it, to which a text is as long as it has pairs: with the marks of {@link BoundedPairs} a text of many short
 * paragraphs would be longer than it is. Lengths are written to the index, so that who writes and who searches need this one.
 */
final class PairSimilarity extends BM25Similarity {

    private final float meanLength;

    private PairSimilarity(float meanLength) {
        this.meanLength = meanLength;
    }

    /** For who writes, and needs no mean. */
    static PairSimilarity forWriting() {
        return new PairSimilarity(1);
    }

    /** With the mean of the lengths that are written; the sums that Lucene keeps have the marks in them. */
    static PairSimilarity of(IndexReader reader) throws IOException {
        long sum = 0;
        long texts = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues lengths = leaf.reader().getNormValues(PolicyAnalyzer.BIGRAMS);
            while (lengths != null && lengths.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                sum += SmallFloat.byte4ToInt((byte) lengths.longValue());
                texts++;
            }
        }
        return new PairSimilarity(texts == 0 ? 1 : (float) ((double) sum / texts));
    }

    @Override
    public long computeNorm(FieldInvertState state) {
        if (!state.getName().equals(PolicyAnalyzer.BIGRAMS)) {
            return super.computeNorm(state);
        }
        // the position is that of the last token, counted from 0, and the gap behind it
        int pairs = BoundedPairs.pairs(state.getLength() - state.getNumOverlap(), state.getPosition() + 1);
        // a length of nothing stands for a document without the field
        return SmallFloat.intToByte4(Math.max(1, pairs));
    }

    @Override
    protected float avgFieldLength(CollectionStatistics field) {
        return field.field().equals(PolicyAnalyzer.BIGRAMS) ? meanLength : super.avgFieldLength(field);
    }
}
