package io.ceyuan.web.page;

import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.List;

/** A text in pieces, marked and not. */
record MarkedText(List<Piece> pieces) {

    MarkedText {
        pieces = List.copyOf(pieces);
    }

    static MarkedText plain(String text) {
        return new MarkedText(List.of(new Piece(text, false, null)));
    }

    /** Marks without anchors. */
    static MarkedText of(String text, List<Span> marks) {
        return cut(text, marks, 0);
    }

    /** Marks with the anchors {@code h} and a number, counted from {@code first}. */
    static MarkedText numbered(String text, List<Span> marks, int first) {
        return cut(text, marks, first);
    }

    private static MarkedText cut(String text, List<Span> marks, int first) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        int number = first;
        for (Span mark : marks) {
            int start = Math.max(at, whole(text, mark.start()));
            int end = Math.max(start, whole(text, mark.end()));
            add(pieces, new Piece(text.substring(at, start), false, null));
            add(pieces, new Piece(text.substring(start, end), true, first == 0 ? null : "h" + number));
            number++;
            at = end;
        }
        add(pieces, new Piece(text.substring(at), false, null));
        return new MarkedText(pieces);
    }

    private static void add(List<Piece> pieces, Piece piece) {
        if (!piece.text().isEmpty()) {
            pieces.add(piece);
        }
    }

    // a browser shows half of a surrogate pair as rubbish
    private static int whole(String text, int index) {
        boolean inside = index > 0
                && index < text.length()
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
        return inside ? index + 1 : index;
    }
}
