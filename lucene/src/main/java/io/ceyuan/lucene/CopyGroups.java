package io.ceyuan.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Which documents of an opened commit are copies of one another; groups are numbered from 1. */
final class CopyGroups {

    /** The number of a document without copies. */
    static final int NONE = 0;

    /** No document has copies. */
    static final CopyGroups EMPTY = new CopyGroups(new int[0], new int[1][0]);

    private final int[] groupOf;
    private final int[][] members;

    private CopyGroups(int[] groupOf, int[][] members) {
        this.groupOf = groupOf;
        this.members = members;
    }

    static CopyGroups of(IndexReader reader) throws IOException {
        long[] names = new long[reader.numDocs()];
        int[] docs = new int[reader.numDocs()];
        int end = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues groups = leaf.reader().getNumericDocValues(IndexSchema.GROUP);
            Bits live = leaf.reader().getLiveDocs();
            if (groups == null) {
                continue;
            }
            for (int doc = groups.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = groups.nextDoc()) {
                if (live == null || live.get(doc)) {
                    names[end] = groups.longValue();
                    docs[end++] = leaf.docBase + doc;
                }
            }
        }
        return of(Arrays.copyOf(names, end), docs, reader.maxDoc());
    }

    private static CopyGroups of(long[] names, int[] docs, int maxDoc) {
        long[] sorted = names.clone();
        Arrays.sort(sorted);
        long[] shared = new long[sorted.length];
        int groups = 0;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1] && (groups == 0 || shared[groups - 1] != sorted[i])) {
                shared[groups++] = sorted[i];
            }
        }
        int[] groupOf = new int[maxDoc];
        int[][] members = new int[groups + 1][0];
        for (int i = 0; i < names.length; i++) {
            int group = Arrays.binarySearch(shared, 0, groups, names[i]) + 1;
            if (group > NONE) {
                groupOf[docs[i]] = group;
                members[group] = Arrays.copyOf(members[group], members[group].length + 1);
                members[group][members[group].length - 1] = docs[i];
            }
        }
        return new CopyGroups(groupOf, members);
    }

    /** The group of a document, or {@link #NONE}. */
    int group(int doc) {
        return isEmpty() ? NONE : groupOf[doc];
    }

    /** The document that stands for the text of a document: the first of its copies. */
    int first(int doc) {
        int group = group(doc);
        return group == NONE ? doc : members[group][0];
    }

    /** The documents with the text of a document, itself among them. */
    int[] sharing(int doc) {
        int group = group(doc);
        return group == NONE ? new int[] {doc} : members(group);
    }

    boolean isEmpty() {
        return limit() == 1;
    }

    /** The documents of a group, itself among them. */
    int[] members(int group) {
        return members[group].clone();
    }

    /** Groups are numbered below this. */
    int limit() {
        return members.length;
    }
}
