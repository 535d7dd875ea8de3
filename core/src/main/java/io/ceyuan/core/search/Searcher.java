package io.ceyuan.core.search;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.Query;
import java.util.List;
import java.util.Optional;

/** Reads an index; safe for many threads, and sees each commit of a writer shortly after it. */
public interface Searcher extends AutoCloseable {

    /**
     * @throws SearchException when the engine is broken
     */
    SearchResult search(SearchRequest request);

    /** The stored document; empty when the library has none with this id. */
    Optional<LibraryEntry> document(DocumentId id);

    /** The whole paragraphs of the document in which the query matches, with their marks. */
    List<Snippet> highlight(PolicyDocument document, Query query);

    /** What the index holds now. */
    IndexStatus status();

    @Override
    void close();
}
