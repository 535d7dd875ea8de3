package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.Span;
import java.util.Optional;

/**
 * What of a text is checked.
 *
 * @param span of the text, inside the quotation marks
 * @param speaker who said it, as written; empty where the text does not say
 * @param sentence in which it stands
 */
public record Excerpt(ExcerptKind kind, Span span, String text, Optional<String> speaker, Span sentence) {

    public Excerpt {
        if (text.isBlank() || text.length() != span.length()) {
            throw new IllegalArgumentException("not the text of " + span + ": «" + text + "»");
        }
    }
}
