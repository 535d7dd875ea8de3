package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.DocumentReference;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Whether two documents that may be copies are: their stored texts are compared. Safe for many threads. */
final class CopyCheck {

    /** For texts of one title and one number or date: what conversions and the frames of web sites do to a text. */
    static final double LEAST_SIMILARITY = 0.9;

    /** For texts of which that is not known: pages that are mostly frame, and letters by one pattern, stay below it. */
    static final double LEAST_OF_STRANGERS = 0.97;

    /** Texts kept for the next comparison, as copies lie close to one another. */
    private static final int KEPT = 2_000;

    private final StoredDocuments stored;
    private final CharacterFold fold;
    private final Map<Integer, CopyHead> heads = new ConcurrentHashMap<>();
    private final Map<Integer, Facts> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Facts> eldest) {
            return size() > KEPT;
        }
    });

    /** What is compared of a document. */
    static final class Facts {

        private final CopyHead head;
        private final @Nullable String number;
        private final TextShape text;
        private volatile @Nullable Similarity similarity;

        private Facts(CopyHead head, @Nullable String number, TextShape text) {
            this.head = head;
            this.number = number;
            this.text = text;
        }

        static Facts of(PolicyDocument document, CharacterFold fold) {
            return new Facts(
                    CopyHead.of(document.title().value(), document.issuedDate(), fold),
                    document.numberText(),
                    TextShape.of(document, fold));
        }

        boolean isCopyOf(Facts other) {
            return !head.isSurelyAnother(other.head)
                    && (number == null || other.number == null || number.equals(other.number))
                    && similarity().to(other.similarity()) >= least(other);
        }

        private double least(Facts other) {
            boolean adopted = (number != null && number.equals(other.number)) || head.areDated(other.head);
            return head.areNamed(other.head) && adopted ? LEAST_SIMILARITY : LEAST_OF_STRANGERS;
        }

        /** Sorting shingles takes longer than all the rest, and most candidates are told apart before. */
        private Similarity similarity() {
            Similarity known = similarity;
            if (known == null) {
                known = Similarity.of(text);
                similarity = known;
            }
            return known;
        }
    }

    CopyCheck(StoredDocuments stored, CharacterFold fold) {
        this.stored = stored;
        this.fold = fold;
    }

    boolean areCopies(IndexSearcher view, int one, int other) throws IOException {
        // columns are read at once, texts have to be unpacked
        return !head(view, one).isSurelyAnother(head(view, other))
                && facts(view, one).isCopyOf(facts(view, other));
    }

    private CopyHead head(IndexSearcher view, int doc) throws IOException {
        CopyHead known = heads.get(doc);
        if (known == null) {
            DocumentReference reference = stored.reference(view, doc);
            known = CopyHead.of(reference.title(), reference.issued(), fold);
            heads.put(doc, known);
        }
        return known;
    }

    private Facts facts(IndexSearcher view, int doc) throws IOException {
        Facts known = kept.get(doc);
        if (known == null) {
            known = Facts.of(stored.document(view, doc), fold);
            kept.put(doc, known);
        }
        return known;
    }
}
