package io.ceyuan.lucene;

import io.ceyuan.core.document.Validity;
import io.ceyuan.core.relation.RelationKind;
import io.ceyuan.core.search.CitedDocument.Repeal;
import io.ceyuan.core.search.LaterActs;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a view are repealed or amended by others. A document that comes later, or goes, changes it, so it is reckoned for each
 * view.
 */
final class Repeals {

    /**
     * What a document does.
     *
     * @param by Lucene's number of the document
     * @param place of the relation among its own
     * @param since first day from which it holds; null where it is not known
     */
    record Act(int by, int place, @Nullable LocalDate since) {

        boolean holdsOn(LocalDate day) {
            return since == null || !since.isAfter(day);
        }

        /** The one that holds earlier: what has no day holds already. */
        Act or(Act other) {
            if (since == null || other.since == null) {
                return since == null ? this : other;
            }
            return other.since.isBefore(since) ? other : this;
        }
    }

    private final Map<Integer, Act> repealed;
    private final Map<Integer, Act> amended;

    private Repeals(Map<Integer, Act> repealed, Map<Integer, Act> amended) {
        this.repealed = repealed;
        this.amended = amended;
    }

    static Repeals of(IndexView view) throws IOException {
        return new Repeals(
                LaterActReader.read(view, RelationKind.REPEALS), LaterActReader.read(view, RelationKind.AMENDS));
    }

    /** The documents that others repeal or amend, few of a view. */
    Set<Integer> reached() {
        Set<Integer> reached = new HashSet<>(repealed.keySet());
        reached.addAll(amended.keySet());
        return reached;
    }

    Validity validity(int doc, LocalDate day, Validity alone) {
        return LaterActs.validity(alone, holds(repealed.get(doc), day), holds(amended.get(doc), day));
    }

    private static boolean holds(@Nullable Act act, LocalDate day) {
        return act != null && act.holdsOn(day);
    }

    /** What repeals a document on a day; null where nothing does yet. */
    @Nullable
    Repeal repealOn(LocalDate day, IndexView reading, StoredDocuments stored, int doc) throws IOException {
        Act repeal = repealed.get(doc);
        return holds(repeal, day) ? told(reading, stored, repeal) : null;
    }

    /** What is done to a document, with the sentences that say so. */
    LaterActs of(IndexView reading, StoredDocuments stored, int doc) throws IOException {
        Act repeal = repealed.get(doc);
        Act amendment = amended.get(doc);
        return repeal == null && amendment == null
                ? LaterActs.NONE
                : new LaterActs(told(reading, stored, repeal), told(reading, stored, amendment));
    }

    private static @Nullable Repeal told(IndexView view, StoredDocuments stored, @Nullable Act act) throws IOException {
        if (act == null) {
            return null;
        }
        var relation = stored.relations(view, act.by()).get(act.place());
        return new Repeal(stored.reference(view, act.by()), relation.paragraph(), relation.sentence(), act.since());
    }
}
