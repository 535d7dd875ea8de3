package io.ceyuan.server.wire;

import io.ceyuan.core.document.Span;
import io.ceyuan.core.search.Snippet;
import java.util.List;

/** A piece of a paragraph; marks are UTF-16 units of {@code text}, the end not included. */
public record WireSnippet(int paragraph, String text, List<Mark> marks) {

    public record Mark(int start, int end) {
        static Mark of(Span span) {
            return new Mark(span.start(), span.end());
        }
    }

    public static WireSnippet of(Snippet snippet) {
        return new WireSnippet(
                snippet.paragraph(),
                snippet.text(),
                snippet.marks().stream().map(Mark::of).toList());
    }
}
