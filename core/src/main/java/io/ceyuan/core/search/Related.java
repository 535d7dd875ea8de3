package io.ceyuan.core.search;

import io.ceyuan.core.document.DocumentId;
import java.util.List;
import java.util.Optional;

/**
 * What the library has beside a document: the same text elsewhere, other versions of it, and what repeals or amends it.
 *
 * @param copyCount number of its copies: other documents of the same or nearly the same text
 * @param copies the first of them
 * @param versions of its title, the newest first, itself among them; empty when there is no other
 * @param later what other documents do to it
 */
public record Related(
        int copyCount, List<DocumentReference> copies, List<DocumentReference> versions, LaterActs later) {

    public static final Related NONE = new Related(0, List.of(), List.of());

    /** Of a document that no other repeals or amends. */
    public Related(int copyCount, List<DocumentReference> copies, List<DocumentReference> versions) {
        this(copyCount, copies, versions, LaterActs.NONE);
    }

    public Related {
        if (copyCount < copies.size()) {
            throw new IllegalArgumentException(copies.size() + " of " + copyCount + " copies");
        }
        copies = List.copyOf(copies);
        versions = List.copyOf(versions);
    }

    /** The newest version, when the document is an older one. */
    public Optional<DocumentReference> newer(DocumentId document) {
        return versions.stream().findFirst().filter(newest -> !newest.id().equals(document));
    }
}
