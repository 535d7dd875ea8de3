package io.ceyuan.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a query whose stored text proves them. It is part of the query, so that hits, totals and facets
 * count the same.
 */
final class VerifiedQuery extends Query {

    /** Reading and searching a stored text, in comparisons of postings. */
    private static final float COST_OF_A_TEXT = 20_000;

    private final Query query;
    private final Query doubtful;
    private final Proof proof;

    /** Reads a stored document for what is sought; equal ones are equal objects. */
    interface Proof {

        /** How often it is there; 0 where it is not, so that the document is no hit. */
        int times(BytesRef stored) throws IOException;

        /** Whether the score of a document that was read is how often it is there. */
        boolean counts();
    }

    /**
     * @param doubtful the documents whose text must be read; of others it is known that they are hits
     */
    VerifiedQuery(Query query, Query doubtful, Proof proof) {
        this.query = query;
        this.doubtful = doubtful;
        this.proof = proof;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query one = query.rewrite(searcher);
        Query other = doubtful.rewrite(searcher);
        return one.equals(query) && other.equals(doubtful) ? this : new VerifiedQuery(one, other, proof);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        // a lower score says nothing about a document that may not be one
        ScoreMode exhaustive = mode.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        Weight inner = searcher.createWeight(query, exhaustive, boost);
        Weight doubt = searcher.createWeight(doubtful, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new FilterWeight(this, inner) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                ScorerSupplier supplier = in.scorerSupplier(context);
                return supplier == null ? null : verifying(supplier, doubt, context);
            }

            @Override
            public Explanation explain(LeafReaderContext context, int doc) throws IOException {
                Scorer scorer = scorer(context);
                if (scorer == null) {
                    return Explanation.noMatch("no hit");
                }
                TwoPhaseIterator hits = Objects.requireNonNull(scorer.twoPhaseIterator());
                boolean there = hits.approximation().advance(doc) == doc && hits.matches();
                return there ? in.explain(context, doc) : Explanation.noMatch("written otherwise");
            }

            @Override
            public int count(LeafReaderContext context) {
                return -1;
            }
        };
    }

    private ScorerSupplier verifying(ScorerSupplier supplier, Weight doubt, LeafReaderContext context) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) throws IOException {
                Scorer scorer = supplier.get(leadCost);
                Scorer doubts = doubt.scorer(context);
                StoredFields stored = context.reader().storedFields();
                return new VerifiedScorer(
                        scorer, doubts == null ? DocIdSetIterator.empty() : doubts.iterator(), stored);
            }

            @Override
            public long cost() {
                return supplier.cost();
            }
        };
    }

    private final class VerifiedScorer extends Scorer {

        private final Scorer in;
        private final DocIdSetIterator doubts;
        private final StoredFields stored;
        /** How often it is in the document that was read last. */
        private int times;

        private int read = -1;

        VerifiedScorer(Scorer scorer, DocIdSetIterator doubts, StoredFields stored) {
            this.in = scorer;
            this.doubts = doubts;
            this.stored = stored;
        }

        @Override
        public int docID() {
            return in.docID();
        }

        @Override
        public float score() throws IOException {
            return proof.counts() && read == in.docID() ? times : in.score();
        }

        @Override
        public DocIdSetIterator iterator() {
            return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
        }

        @Override
        public TwoPhaseIterator twoPhaseIterator() {
            TwoPhaseIterator inner = in.twoPhaseIterator();
            DocIdSetIterator hits = inner == null ? in.iterator() : inner.approximation();
            return new TwoPhaseIterator(hits) {
                @Override
                public boolean matches() throws IOException {
                    return (inner == null || inner.matches()) && (!isDoubtful(hits.docID()) || passes(hits.docID()));
                }

                @Override
                public float matchCost() {
                    return COST_OF_A_TEXT;
                }
            };
        }

        private boolean isDoubtful(int doc) throws IOException {
            return doubts.docID() == doc || (doubts.docID() < doc && doubts.advance(doc) == doc);
        }

        private boolean passes(int doc) throws IOException {
            times = proof.times(StoredDocuments.bytes(stored, doc, IndexSchema.DOCUMENT));
            read = doc;
            return times > 0;
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return in.getMaxScore(upTo);
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "verified(" + query.toString(field) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifiedQuery that
                && query.equals(that.query)
                && doubtful.equals(that.doubtful)
                && proof.equals(that.proof);
    }

    @Override
    public int hashCode() {
        return Objects.hash(query, doubtful, proof);
    }
}
