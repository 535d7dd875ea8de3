package io.ceyuan.core.draft;

import io.ceyuan.core.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a draft that is wrong, or to be looked at.
 *
 * @param paragraph number of the paragraph
 * @param span in the text of the paragraph
 * @param text what stands there
 * @param message what is wrong and why, a Chinese sentence
 * @param suggestion what to write in its place; null where that is the writer's to say
 * @param links to documents of the library that it is about
 */
public record Finding(
        FindingKind kind,
        Severity severity,
        int paragraph,
        Span span,
        String text,
        String message,
        @Nullable String suggestion,
        List<FindingLink> links) {

    public Finding {
        if (paragraph < 1) {
            throw new IllegalArgumentException("paragraphs count from 1, not " + paragraph);
        }
        if (text.length() != span.length() || text.isEmpty()) {
            throw new IllegalArgumentException("not the text of " + span + ": " + text);
        }
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding that says nothing: " + text);
        }
        links = List.copyOf(links);
    }
}
