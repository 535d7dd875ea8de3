package io.ceyuan.core.search;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.document.DocumentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who cites whom. Keys are looked up when asked, so a document that is added later answers older citations. */
public interface CitationIndex {

    /** A key that more documents answer to names nothing in particular. */
    int MAX_ANSWERS = 100;

    /**
     * The documents that answer to a key, the newest first, of copies of one text one; at most {@link #MAX_ANSWERS}.
     *
     * @param day whose validity is told
     * @throws SearchException when the engine is broken
     */
    List<CitedDocument> answering(CitationKey key, LocalDate day);

    /** The addresses of the parts of a document, as {@code article-12}; none when the library has no such document. */
    Set<String> addresses(DocumentId id);

    /**
     * What the document says of others and others say of it.
     *
     * @param day whose validity is told
     * @param most citing documents of each kind, the newest first, 0 for their numbers alone
     */
    DocumentLinks links(DocumentId id, LocalDate day, int most);

    /** The documents that most others cite, the most cited first. */
    List<MostCited> mostCited(LocalDate day, int most);

    /** What is cited and not in the library, the most cited first. */
    List<MissingDocument> missing(int most);
}
