package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.Searcher;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The documents that the quotations of one text were compared with last, as they are compared; quotations often share their source. */
final class LibraryTexts {

    /** Together some megabytes. */
    private static final int MOST = 32;

    private final Searcher searcher;
    private final Map<DocumentId, DocumentText> texts = new LinkedHashMap<>(2 * MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, DocumentText> eldest) {
            return size() > MOST;
        }
    };

    LibraryTexts(Searcher searcher) {
        this.searcher = searcher;
    }

    DocumentText of(PolicyDocument document) {
        return texts.computeIfAbsent(document.id(), id -> DocumentText.of(document));
    }

    /** Empty when the library has it no longer. */
    Optional<DocumentText> of(DocumentId id) {
        DocumentText known = texts.get(id);
        return known != null
                ? Optional.of(known)
                : searcher.document(id).map(LibraryEntry::document).map(this::of);
    }
}
