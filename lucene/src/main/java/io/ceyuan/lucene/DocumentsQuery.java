package io.ceyuan.lucene;

import java.util.BitSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.AbstractDocIdSetIterator;
import org.apache.lucene.search.DocIdSetIterator;

/** Some documents of a view, by their numbers in it. */
final class DocumentsQuery extends ViewQuery {

    private final BitSet documents;

    /**
     * @param documents that nobody changes any more
     */
    DocumentsQuery(BitSet documents) {
        this.documents = documents;
    }

    @Override
    DocIdSetIterator documents(LeafReaderContext leaf) {
        return new InLeaf(leaf.docBase, leaf.reader().maxDoc());
    }

    private final class InLeaf extends AbstractDocIdSetIterator {

        private final int base;
        private final int size;

        InLeaf(int base, int size) {
            this.base = base;
            this.size = size;
        }

        @Override
        public int nextDoc() {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) {
            int next = target < size ? documents.nextSetBit(base + target) : -1;
            doc = next < 0 || next >= base + size ? DocIdSetIterator.NO_MORE_DOCS : next - base;
            return doc;
        }

        @Override
        public long cost() {
            return documents.cardinality();
        }
    }

    @Override
    public String toString(String field) {
        return "documents" + documents;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentsQuery query && query.documents.equals(documents);
    }

    @Override
    public int hashCode() {
        return documents.hashCode();
    }
}
