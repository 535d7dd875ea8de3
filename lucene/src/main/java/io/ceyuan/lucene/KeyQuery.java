package io.ceyuan.lucene;

import java.util.BitSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TwoPhaseIterator;

/** The documents of a view that have one of some keys in a column of it. */
final class KeyQuery extends ViewQuery {

    private final KeyColumn column;
    private final BitSet wanted;

    KeyQuery(KeyColumn column, BitSet wanted) {
        this.column = column;
        this.wanted = wanted;
    }

    @Override
    DocIdSetIterator documents(LeafReaderContext leaf) {
        DocIdSetIterator all = DocIdSetIterator.all(leaf.reader().maxDoc());
        return TwoPhaseIterator.asDocIdSetIterator(new Having(all, leaf.docBase));
    }

    private final class Having extends TwoPhaseIterator {

        /** Two looks into memory. */
        private static final float COST = 2;

        private final int base;

        Having(DocIdSetIterator documents, int base) {
            super(documents);
            this.base = base;
        }

        @Override
        public boolean matches() {
            return wanted.get(column.key(base + approximation.docID()));
        }

        @Override
        public float matchCost() {
            return COST;
        }
    }

    @Override
    public String toString(String field) {
        return "keys" + wanted;
    }

    // the keys of a column are compared as what they are: one array in memory
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
        return other instanceof KeyQuery query && query.column == column && query.wanted.equals(wanted);
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(column) + wanted.hashCode();
    }
}
