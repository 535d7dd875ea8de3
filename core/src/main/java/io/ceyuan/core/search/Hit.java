package io.ceyuan.core.search;

import io.ceyuan.core.document.PolicyDocument;
import java.util.List;

/**
 * A document found.
 *
 * @param score comparable within one result only
 * @param snippets the paragraphs that match best, the best first; without a query the beginning of the text
 */
public record Hit(PolicyDocument document, double score, List<Snippet> snippets, Related related) {

    public Hit {
        snippets = List.copyOf(snippets);
    }

    /** A hit with nothing beside it. */
    public Hit(PolicyDocument document, double score, List<Snippet> snippets) {
        this(document, score, snippets, Related.NONE);
    }
}
