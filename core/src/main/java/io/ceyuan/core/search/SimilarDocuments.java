package io.ceyuan.core.search;

import io.ceyuan.core.document.DocumentId;
import java.util.List;
import java.util.Optional;

/** What an engine may offer beside {@link Searcher}: documents that speak of the same as one. */
public interface SimilarDocuments {

    /** More are not similar, they are of one field. */
    int MAX_SIMILAR = 50;

    /**
     * The most similar documents, the most similar first; its copies and versions are none, and of copies of one text one.
     *
     * @param most at most so many, 1 to {@link #MAX_SIMILAR}
     * @return nothing when the library has no such document
     */
    List<Similar> similar(DocumentId id, int most);

    /** What the searcher offers of it. */
    static Optional<SimilarDocuments> of(Searcher searcher) {
        return searcher instanceof SimilarDocuments similar ? Optional.of(similar) : Optional.empty();
    }
}
