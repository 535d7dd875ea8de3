package io.ceyuan.lucene;

import io.ceyuan.core.relation.RelationKind;
import java.io.IOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
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

    /** Who says it, by kind. */
    private final Map<RelationKind, BitSet> saying = new EnumMap<>(RelationKind.class);

    private CitingTexts(IndexView view, int doc) throws IOException {
        this.view = view;
        text = view.copies().first(doc);
        answers = new KeyAnswers(view);
        KINDS.forEach(kind -> saying.put(kind, new BitSet()));
    }

    /** Those that name the document or a copy of it. */
    static CitingTexts of(IndexView view, int doc) throws IOException {
        CitingTexts citing = new CitingTexts(view, doc);
        Set<BytesRef> keys = new LinkedHashSet<>();
        for (int copy : view.copies().sharing(doc)) {
            keys.addAll(DocumentColumns.of(view.getIndexReader(), copy).terms(IndexSchema.KEY));
        }
        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
            citing.read(leaf, keys);
        }
        citing.foldCopies();
        return citing;
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
                sure.stream().forEach(doc -> saying(kind).set(leaf.docBase + doc));
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
            BitSet documents = saying(relation.kind());
            if (!documents.get(doc) && answers.to(relation, from).has(text)) {
                documents.set(doc);
            }
        }
    }

    /** Leaves each kind to one of the copies, and nothing to the text itself. */
    private void foldCopies() {
        CopyGroups groups = view.copies();
        for (BitSet documents : saying.values()) {
            Set<Integer> seen = new HashSet<>();
            for (int doc = documents.nextSetBit(0); doc >= 0; doc = documents.nextSetBit(doc + 1)) {
                int group = groups.group(doc);
                if (groups.first(doc) == text || (group != CopyGroups.NONE && !seen.add(group))) {
                    documents.clear(doc);
                }
            }
        }
    }

    private BitSet saying(RelationKind kind) {
        return Objects.requireNonNull(saying.get(kind));
    }

    /** Number of texts that say it, by kind. */
    Map<RelationKind, Long> counts() {
        Map<RelationKind, Long> counts = new EnumMap<>(RelationKind.class);
        saying.forEach((kind, documents) -> {
            if (!documents.isEmpty()) {
                counts.put(kind, (long) documents.cardinality());
            }
        });
        return counts;
    }

    /** The documents that say it, one of each text. */
    Query having(RelationKind kind) {
        return new DocumentsQuery(saying(kind));
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
        BytesRef said = DocumentColumns.of(view.getIndexReader(), doc).bytes(IndexSchema.SAID);
        for (RelationColumn.Entry relation : RelationColumn.read(said)) {
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
}
