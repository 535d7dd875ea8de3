package io.ceyuan.core.quotation.check;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * What of a text is checked.
 *
 * @param span of the text, inside the quotation marks
 * @param speaker who said it, as written; empty where the text does not say
 * @param sentence in which it stands
 * @param introductions the citations right before it that say that their document has the words: one, or a number and its title
 */
public record Excerpt(
        ExcerptKind kind,
        Span span,
        String text,
        Optional<String> speaker,
        Span sentence,
        List<Citation> introductions) {

    public Excerpt {
        introductions = List.copyOf(introductions);
        if (text.isBlank() || text.length() != span.length()) {
            throw new IllegalArgumentException("not the text of " + span + ": «" + text + "»");
        }
    }
}
