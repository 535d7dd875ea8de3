package io.ceyuan.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The documents of a view that have a key, read from the index without a search: a text may cite thousands of keys, and most have one
 * document or none. Used by one thread for one task.
 */
final class KeyPostings {

    private static final int[] NONE = {};

    private final List<Leaf> leaves = new ArrayList<>();

    private record Leaf(TermsEnum terms, Bits live, int base) {}

    KeyPostings(IndexView view) throws IOException {
        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
            LeafReader reader = leaf.reader();
            Terms terms = reader.terms(IndexSchema.KEY);
            if (terms != null) {
                Bits live = reader.getLiveDocs();
                leaves.add(new Leaf(
                        terms.iterator(), live == null ? new Bits.MatchAllBits(reader.maxDoc()) : live, leaf.docBase));
            }
        }
    }

    /** Lucene's numbers of the documents, in order. */
    int[] documents(BytesRef key) throws IOException {
        int[] found = NONE;
        int size = 0;
        for (Leaf leaf : leaves) {
            if (leaf.terms().seekExact(key)) {
                PostingsEnum postings = leaf.terms().postings(null, PostingsEnum.NONE);
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    if (leaf.live().get(doc)) {
                        found = ArrayUtil.grow(found, size + 1);
                        found[size++] = leaf.base() + doc;
                    }
                }
            }
        }
        return Arrays.copyOf(found, size);
    }
}
