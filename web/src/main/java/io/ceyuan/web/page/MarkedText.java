package io.ceyuan.web.page;

import io.ceyuan.core.document.Span;
import java.util.List;

/** A text in pieces, marked and not. */
record MarkedText(List<Piece> pieces) {

    MarkedText {
        pieces = List.copyOf(pieces);
    }

    static MarkedText plain(String text) {
        return of(text, List.of());
    }

    /** Marks without anchors. */
    static MarkedText of(String text, List<Span> marks) {
        return numbered(text, marks, 0);
    }

    /** Marks with the anchors {@code h} and a number, counted from {@code first}; 0 for none. */
    static MarkedText numbered(String text, List<Span> marks, int first) {
        return new TextMarks(marks, first, List.of(), List.of()).on(text);
    }
}
