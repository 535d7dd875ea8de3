package io.ceyuan.lucene;

import io.ceyuan.core.relation.RelationKind;
import java.io.IOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The documents that name a text. Who names a key of it first is found by the term alone; who names it behind another key is asked
 * whether anything answers to that, from a column. A text with copies answers to the keys of all, and citing copies are one.
 */
final class CitingTexts {

    private static final List<RelationKind> KINDS = List.of(RelationKind.values());

    private final IndexView view;
    private final int text;
    private final KeyAnswers answers;

    /** By the number of the document: a bit for each kind in its order. */
    private final int[] kinds;

    private final Map<RelationKind, Long> counts = new EnumMap<>(RelationKind.class);

    private CitingTexts(IndexView view, int doc) throws IOException {
        this.view = view;
        text = view.copies().first(doc);
        answers = new KeyAnswers(view);
        kinds = new int[view.getIndexReader().maxDoc()];
    }

    /** Those that name the document or a copy of it. */
    static CitingTexts of(IndexView view, int doc) throws IOException {
        CitingTexts citing = new CitingTexts(view, doc);
        Set<BytesRef> keys = new LinkedHashSet<>();
        for (int copy : view.copies().sharing(doc)) {
            keys.addAll(keys(view, copy));
        }
        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
            citing.read(leaf, keys);
        }
        citing.foldCopies();
        return citing;
    }

    private static Set<BytesRef> keys(IndexView view, int doc) throws IOException {
        List<LeafReaderContext> leaves = view.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), IndexSchema.KEY);
        Set<BytesRef> keys = new LinkedHashSet<>();
        if (values.advanceExact(doc - leaf.docBase)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                keys.add(BytesRef.deepCopyOf(values.lookupOrd(values.nextOrd())));
            }
        }
        return keys;
    }

    private void read(LeafReaderContext leaf, Set<BytesRef> keys) throws IOException {
        LeafReader reader = leaf.reader();
        var terms = reader.terms(IndexSchema.CITES);
        if (terms == null) {
            return;
        }
        TermsEnum found = terms.iterator();
        Bits live = reader.getLiveDocs();
        BitSet doubtful = new BitSet();
        for (BytesRef key : keys) {
            for (RelationKind kind : KINDS) {
                BitSet sure = documents(found, RelationTerms.naming(key, kind), live);
                sure.stream().forEach(doc -> kinds[leaf.docBase + doc] |= bit(kind));
                doubtful.or(documents(found, RelationTerms.namingNext(key, kind), live));
            }
        }
        BinaryDocValues said = RelationColumn.of(reader);
        for (int doc = doubtful.nextSetBit(0); doc >= 0; doc = doubtful.nextSetBit(doc + 1)) {
            if (said.advanceExact(doc)) {
                verify(leaf.docBase + doc, said.binaryValue());
            }
        }
    }

    private static BitSet documents(TermsEnum terms, BytesRef term, Bits live) throws IOException {
        BitSet documents = new BitSet();
        if (terms.seekExact(term)) {
            PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    documents.set(doc);
                }
            }
        }
        return documents;
    }

    private void verify(int doc, BytesRef said) throws IOException {
        int from = view.copies().first(doc);
        for (RelationColumn.Entry relation : RelationColumn.read(said)) {
            if ((kinds[doc] & bit(relation.kind())) == 0
                    && answers.to(relation, from).has(text)) {
                kinds[doc] |= bit(relation.kind());
            }
        }
    }

    /** Leaves each kind to one of the copies, and nothing to the text itself. */
    private void foldCopies() {
        CopyGroups groups = view.copies();
        Map<Integer, Integer> seen = new HashMap<>();
        for (int doc = 0; doc < kinds.length; doc++) {
            if (kinds[doc] == 0) {
                continue;
            }
            int group = groups.group(doc);
            if (groups.first(doc) == text) {
                kinds[doc] = 0;
            } else if (group != CopyGroups.NONE) {
                int before = seen.getOrDefault(group, 0);
                seen.put(group, before | kinds[doc]);
                kinds[doc] &= ~before;
            }
            for (RelationKind kind : KINDS) {
                if ((kinds[doc] & bit(kind)) != 0) {
                    counts.merge(kind, 1L, Long::sum);
                }
            }
        }
    }

    /** Number of texts that say it, by kind. */
    Map<RelationKind, Long> counts() {
        return counts;
    }

    /** The documents that say it, one of each text. */
    KeyQuery saying(RelationKind kind) {
        BitSet wanted = new BitSet();
        for (int keys = 0; keys < 1 << KINDS.size(); keys++) {
            wanted.set(keys, (keys & bit(kind)) != 0);
        }
        return new KeyColumn(kinds, 1 << KINDS.size()).having(wanted);
    }

    /**
     * Where a document says it first.
     *
     * @param place of the relation among those of its document
     * @param certain whether nothing else answers to what it says
     */
    record Place(int place, boolean certain) {}

    Optional<Place> place(int doc, RelationKind kind) throws IOException {
        int from = view.copies().first(doc);
        BytesRef said = StoredDocuments.binaryOrNull(view.getIndexReader(), IndexSchema.SAID, doc);
        for (RelationColumn.Entry relation :
                said == null ? List.<RelationColumn.Entry>of() : RelationColumn.read(said)) {
            if (relation.kind() == kind) {
                KeyAnswers.Answer answer = answers.to(relation, from);
                if (answer.has(text)) {
                    return Optional.of(
                            new Place(relation.place(), answer.texts().size() == 1));
                }
            }
        }
        return Optional.empty();
    }

    private static int bit(RelationKind kind) {
        return 1 << KINDS.indexOf(kind);
    }
}
