package io.ceyuan.core.search;

import io.ceyuan.core.document.DocumentId;
import java.util.List;

/** Documents that speak of the same as one. */
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
}
