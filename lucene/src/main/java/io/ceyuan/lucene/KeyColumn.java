package io.ceyuan.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * One of few keys for each document of a view. Facets that change without their document being written are counted by it: a
 * file is moved, a document comes into force.
 */
final class KeyColumn {

    /** By the number of the document in the whole view. */
    private final int[] keys;

    /** Keys are below it. */
    private final int limit;

    KeyColumn(int[] keys, int limit) {
        this.keys = keys;
        this.limit = limit;
    }

    int key(int doc) {
        return keys[doc];
    }

    /** How many of the documents have each key, by the keys. */
    List<Long> count(List<MatchingDocs> found) throws IOException {
        long[] counts = new long[limit];
        for (MatchingDocs documents : found) {
            DocIdSetIterator each = documents.bits().iterator();
            if (each == null) {
                continue;
            }
            int base = documents.context().docBase;
            for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                counts[keys[base + doc]]++;
            }
        }
        return Arrays.stream(counts).boxed().toList();
    }

    /** The documents with one of the keys. */
    KeyQuery having(BitSet wanted) {
        return new KeyQuery(this, wanted);
    }
}
