package io.ceyuan.core.search;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Validity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document found.
 *
 * @param score comparable within one result only
 * @param snippets the paragraphs that match best, the best first; without a query the beginning of the text
 * @param explanation why it stands where it does; null when nobody asked
 */
public record Hit(
        PolicyDocument document,
        double score,
        List<Snippet> snippets,
        Related related,
        @Nullable Explanation explanation) {

    public Hit {
        snippets = List.copyOf(snippets);
    }

    /** A hit that nobody asked to be explained. */
    public Hit(PolicyDocument document, double score, List<Snippet> snippets, Related related) {
        this(document, score, snippets, related, null);
    }

    /** A hit with nothing beside it. */
    public Hit(PolicyDocument document, double score, List<Snippet> snippets) {
        this(document, score, snippets, Related.NONE, null);
    }

    /** Whether the document is in force on a day, as far as it and the library tell. */
    public Validity validityOn(LocalDate day) {
        return related.later().on(day, document.validityOn(day));
    }
}
