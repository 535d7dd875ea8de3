package io.ceyuan.core.citation;

import io.ceyuan.core.document.DocumentId;
import java.util.List;

/** What the library has for a citation. */
public sealed interface Resolution {

    /** What it may be: one, all of several, or none. */
    List<DocumentId> documents();

    /** The one document. */
    record Resolved(DocumentId document, CitationKey via) implements Resolution {
        @Override
        public List<DocumentId> documents() {
            return List.of(document);
        }
    }

    /** Several documents, at least two: all of them, never a guess. */
    record Ambiguous(List<DocumentId> documents, CitationKey via) implements Resolution {
        public Ambiguous {
            documents = List.copyOf(documents);
            if (documents.size() < 2) {
                throw new IllegalArgumentException("not ambiguous: " + documents);
            }
        }
    }

    /**
     * None.
     *
     * @param tried the keys that nothing answers to; empty for a citation that has none, as a meeting
     */
    record Unresolved(List<CitationKey> tried) implements Resolution {
        public Unresolved {
            tried = List.copyOf(tried);
        }

        @Override
        public List<DocumentId> documents() {
            return List.of();
        }
    }
}
