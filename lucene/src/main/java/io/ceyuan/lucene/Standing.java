package io.ceyuan.lucene;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.Validity;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Level and validity of the documents of a view as a prior, so small that it decides only between documents that match alike: at
 * most a quarter of a point, where a word gives several. The validity is the one that is shown, repeals by other documents among it.
 */
final class Standing extends DoubleValuesSource {

    /** Points are whole numbers up to about ten. */
    private static final float WEIGHT = 0.025f;

    /** By the number of the document in the whole view. */
    private final byte[] points;

    private Standing(byte[] points) {
        this.points = points;
    }

    static Standing of(IndexReader reader, Validities validities) throws IOException {
        byte[] points = new byte[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues levels = Standpoint.levels(leaf.reader());
            for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                int doc = leaf.docBase + i;
                points[doc] = (byte) (1 + points(Standpoint.level(levels, i)) + points(validities.of(doc)));
            }
        }
        return new Standing(points);
    }

    Query prior() {
        return new FunctionScoreQuery(MatchAllDocsQuery.INSTANCE, this);
    }

    /** Whether a clause of a query is a prior; no other clause reckons its score by itself. */
    static boolean isPrior(Query clause) {
        return clause instanceof FunctionScoreQuery;
    }

    private static int points(@Nullable AdministrativeLevel level) {
        return level == null
                ? 0
                : switch (level) {
                    case STATE -> 4;
                    case PROVINCE -> 3;
                    case CITY -> 2;
                    case COUNTY -> 1;
                    case TOWNSHIP -> 0;
                };
    }

    /** Nobody knows of most documents that they are in force, so not knowing costs nothing. */
    private static int points(Validity validity) {
        return switch (validity) {
            case IN_FORCE, UNKNOWN -> 4;
            case AMENDED, NOT_YET_IN_FORCE -> 2;
            case REPEALED -> 0;
        };
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores) {
        return new DoubleValues() {
            private int doc;

            @Override
            public double doubleValue() {
                return WEIGHT * points[doc];
            }

            @Override
            public boolean advanceExact(int inLeaf) {
                doc = leaf.docBase + inLeaf;
                return true;
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher view) {
        return this;
    }

    // the points are of one view and day; the cache outlives them
    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return false;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // one array in memory
    public boolean equals(Object other) {
        return other instanceof Standing standing && standing.points == points;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(points);
    }

    @Override
    public String toString() {
        return "standing";
    }
}
