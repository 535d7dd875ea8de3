package io.ceyuan.core.quotation.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the library says to a quotation. It speaks for itself alone: what it does not have may stand elsewhere. */
public sealed interface Verdict {

    /** A document that the sentence cites and the library has, and that has the quotation or is said to; empty where there is none. */
    Optional<CitedSource> cited();

    /** The outcome in a sentence for who asked. */
    default String message() {
        return Messages.of(this);
    }

    /** The name in data. */
    default String wireName() {
        return switch (this) {
            case Verbatim verbatim -> "verbatim";
            case Near near -> "near";
            case NotFound none -> "not_found";
        };
    }

    /** The name in Chinese. */
    default String label() {
        return switch (this) {
            case Verbatim verbatim -> "一致";
            case Near near -> "有出入";
            case NotFound none -> "本资料库没有";
        };
    }

    /**
     * It stands in the library, each character of it but for the form.
     *
     * @param earliest the oldest document that has it; where all are undated, one of them
     * @param documents how many have it
     * @param counted whether each of them was compared; else they have its longest stretches
     * @param omitted characters for which its ellipses stand in the earliest; 0 where there are none
     */
    record Verbatim(
            Source earliest,
            long documents,
            boolean counted,
            List<FormDifference> forms,
            int omitted,
            Optional<CitedSource> cited)
            implements Verdict {
        public Verbatim {
            forms = List.copyOf(forms);
        }
    }

    /**
     * Something like it stands in the library.
     *
     * @param closest of the places that were found
     * @param diff from the source to the quotation, as far as it was compared
     * @param changes none where all that was compared is the same
     * @param closingMark whether the last punctuation mark is all that differs
     * @param whole whether all of the quotation was compared; else its beginning
     */
    record Near(
            Source closest,
            List<DiffPiece> diff,
            Set<ChangeKind> changes,
            boolean closingMark,
            boolean whole,
            Optional<CitedSource> cited)
            implements Verdict {
        public Near {
            diff = List.copyOf(diff);
            changes = Set.copyOf(changes);
        }
    }

    /** The library has nothing like it. */
    record NotFound(Optional<CitedSource> cited) implements Verdict {}
}
