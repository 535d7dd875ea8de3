package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Joins new documents to the groups of their copies. A document begins in the group named by the hash of its text, so that
 * equal texts are one group from the start; two documents that share a band and prove to be copies make one group of
 * theirs, under the lesser name. Groups so are the connected parts of what is alike, whatever order they came in; only who
 * was deleted or changed since leaves its neighbours joined.
 */
final class CopyGrouping {

    private final IndexWriter writer;
    private final IndexSearcher view;
    private final CopyCheck check;
    private final Map<Long, Long> joined = new ConcurrentHashMap<>();
    private final Set<Long> compared = ConcurrentHashMap.newKeySet();

    private CopyGrouping(IndexWriter writer, DirectoryReader reader, CopyCheck check) {
        this.writer = writer;
        this.view = new IndexSearcher(reader);
        this.check = check;
    }

    /**
     * To be called when all documents are in the writer, before the commit.
     *
     * @param fresh signatures of the documents written since the last commit
     */
    static void settle(IndexWriter writer, Collection<Signature> fresh, DocumentCodec codec, CharacterFold fold)
            throws IOException {
        TreeSet<BytesRef> bands = new TreeSet<>();
        fresh.forEach(signature -> bands.addAll(signature.bands()));
        if (bands.isEmpty()) {
            return;
        }
        TreeSet<BytesRef> ids = fresh.stream().map(Signature::id).collect(Collectors.toCollection(TreeSet::new));
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            CopyGrouping grouping = new CopyGrouping(writer, reader, new CopyCheck(new StoredDocuments(codec), fold));
            FixedBitSet written = new FixedBitSet(reader.maxDoc());
            grouping.documents(IndexSchema.ID, ids).values().forEach(docs -> docs.forEach(written::set));
            // groups are what is connected, whoever comes first; so the order of comparing is of no account
            grouping.documents(IndexSchema.BAND, bands).values().parallelStream()
                    .forEach(sharing -> grouping.compareUnchecked(sharing, written));
            grouping.write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The documents that are there of each term, in their order. */
    private Map<BytesRef, List<Integer>> documents(String field, SortedSet<BytesRef> terms) throws IOException {
        Map<BytesRef, List<Integer>> documents = new HashMap<>();
        PostingsEnum postings = null;
        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
            Terms there = leaf.reader().terms(field);
            if (there == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            TermsEnum found = there.iterator();
            for (BytesRef term : terms) {
                if (found.seekExact(term)) {
                    postings = found.postings(postings, PostingsEnum.NONE);
                    List<Integer> docs = documents.computeIfAbsent(term, none -> new ArrayList<>(1));
                    for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                        if (live == null || live.get(doc)) {
                            docs.add(leaf.docBase + doc);
                        }
                    }
                }
            }
        }
        return documents;
    }

    private void compareUnchecked(List<Integer> docs, FixedBitSet written) {
        try {
            compare(docs, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(List<Integer> docs, FixedBitSet written) throws IOException {
        long[] groups = new long[docs.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = group(docs.get(i));
        }
        for (int i = 0; i < groups.length; i++) {
            for (int j = i + 1; j < groups.length; j++) {
                long one = root(groups[i]);
                long other = root(groups[j]);
                if (one != other
                        && (written.get(docs.get(i)) || written.get(docs.get(j)))
                        && compared.add((long) docs.get(i) << Integer.SIZE | docs.get(j))
                        && check.areCopies(view, docs.get(i), docs.get(j))) {
                    join(one, other);
                }
            }
        }
    }

    private long group(int doc) throws IOException {
        return DocumentColumns.of(view.getIndexReader(), doc)
                .number(IndexSchema.GROUP)
                .orElseThrow(() -> DocumentColumns.missing(IndexSchema.GROUP));
    }

    private synchronized void join(long group, long another) {
        // others may have joined them since
        long one = root(group);
        long other = root(another);
        if (one != other) {
            joined.put(Math.max(one, other), Math.min(one, other));
        }
    }

    private long root(long group) {
        long root = group;
        for (Long next = joined.get(root); next != null; next = joined.get(root)) {
            root = next;
        }
        return root;
    }

    private void write() throws IOException {
        if (joined.isEmpty()) {
            return;
        }
        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
            NumericDocValues groups = leaf.reader().getNumericDocValues(IndexSchema.GROUP);
            SortedDocValues ids = leaf.reader().getSortedDocValues(IndexSchema.ID);
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = groups.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = groups.nextDoc()) {
                long root = root(groups.longValue());
                if (root != groups.longValue() && (live == null || live.get(doc)) && ids.advanceExact(doc)) {
                    Term id = new Term(IndexSchema.ID, BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue())));
                    writer.updateNumericDocValue(id, IndexSchema.GROUP, root);
                }
            }
        }
    }
}
