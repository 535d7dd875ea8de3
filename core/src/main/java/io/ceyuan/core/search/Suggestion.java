package io.ceyuan.core.search;

import io.ceyuan.core.document.DocumentId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a text that somebody is typing may become.
 *
 * @param text to be searched
 * @param documents of the library that have it: the term, or the issuer; 1 for a title or a number; 0 where nobody counted
 * @param document that is called so; null for a term, an issuer or a query
 */
public record Suggestion(
        Kind kind, String text, long documents, @Nullable DocumentId document) {

    /** What is suggested. */
    public enum Kind {
        QUERY("常用检索"),
        TERM("术语"),
        ISSUER("发文机关"),
        NUMBER("发文字号"),
        TITLE("标题");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Chinese name on the page. */
        public String label() {
            return label;
        }

        /** The name in JSON, as {@code title}. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Suggestion {
        if (text.isBlank() || documents < 0) {
            throw new IllegalArgumentException("no suggestion: " + text + ", " + documents + " documents");
        }
    }
}
