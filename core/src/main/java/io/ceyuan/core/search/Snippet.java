package io.ceyuan.core.search;

import io.ceyuan.core.document.Span;
import java.util.List;

/**
 * A piece of a paragraph with its matches.
 *
 * @param paragraph the paragraph's number
 * @param text a cut of the paragraph; … where something was left out
 * @param marks the matches, spans of {@code text}, in order and apart from one another
 */
public record Snippet(int paragraph, String text, List<Span> marks) {

    public Snippet {
        int end = 0;
        for (Span mark : marks) {
            if (mark.start() < end || mark.end() > text.length()) {
                throw new IllegalArgumentException("marks overlap or leave the text: " + marks);
            }
            end = mark.end();
        }
        marks = List.copyOf(marks);
    }
}
