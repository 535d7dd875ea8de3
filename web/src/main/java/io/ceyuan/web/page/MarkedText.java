package io.ceyuan.web.page;

import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text in pieces, marked and not. */
record MarkedText(List<Piece> pieces) {

    MarkedText {
        pieces = List.copyOf(pieces);
    }

    /**
     * Pieces that follow one another and are parts of one citation, or of none.
     *
     * @param citation null for none
     */
    record Run(@Nullable CitationMark citation, List<Piece> pieces) {}

    /** The pieces, those of one citation together. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (Piece piece : pieces) {
            if (runs.isEmpty() || !Objects.equals(runs.getLast().citation(), piece.citation())) {
                runs.add(new Run(piece.citation(), new ArrayList<>()));
            }
            runs.getLast().pieces().add(piece);
        }
        return runs;
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
        return new TextMarks(marks, first, List.of(), List.of(), List.of()).on(text);
    }
}
