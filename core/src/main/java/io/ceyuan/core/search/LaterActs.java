package io.ceyuan.core.search;

import io.ceyuan.core.document.Validity;
import io.ceyuan.core.search.CitedDocument.Repeal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What other documents of the library do to one. Whether a document is in force is decided here, and nowhere else.
 *
 * @param repeal the first that repeals it; null where none does
 * @param amendment the first that amends it; null where none does
 */
public record LaterActs(@Nullable Repeal repeal, @Nullable Repeal amendment) {

    public static final LaterActs NONE = new LaterActs(null, null);

    /** What repeals it on the day; null where nothing does yet. */
    public @Nullable Repeal repealOn(LocalDate day) {
        return repeal != null && repeal.holdsOn(day) ? repeal : null;
    }

    /** What amends it on the day; null where nothing does yet. */
    public @Nullable Repeal amendmentOn(LocalDate day) {
        return amendment != null && amendment.holdsOn(day) ? amendment : null;
    }

    /**
     * The validity on a day.
     *
     * @param alone what the document and its page say of themselves for that day
     */
    public Validity on(LocalDate day, Validity alone) {
        return validity(alone, repealOn(day) != null, amendmentOn(day) != null);
    }

    /** A repeal is the last word; an amendment is one where nothing is known. */
    public static Validity validity(Validity alone, boolean repealed, boolean amended) {
        if (repealed) {
            return Validity.REPEALED;
        }
        return amended && alone == Validity.UNKNOWN ? Validity.AMENDED : alone;
    }
}
