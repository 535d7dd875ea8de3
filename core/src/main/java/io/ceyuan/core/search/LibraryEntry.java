package io.ceyuan.core.search;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Validity;
import java.time.LocalDate;

/** A document and what the library has beside it. */
public record LibraryEntry(PolicyDocument document, Related related) {

    /** Whether the document is in force on a day, as far as it and the library tell. */
    public Validity validityOn(LocalDate day) {
        return related.later().on(day, document.validityOn(day));
    }
}
