package io.ceyuan.core.citation;

import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Cuts a text at its citations, so that a page can print it piece by piece with its links: the pieces follow each other without a
 * gap and give the text again. Of citations that nest, the innermost has the piece.
 *
 * <pre>
 * 依照《X法》第三条办理   →   依照 | 《X法》 (title) | 第三条 (provision) | 办理
 * </pre>
 */
public final class TextAnnotator {

    /** A stretch of the text with the citation that it shows; empty for plain text. */
    public record Piece(Span span, Optional<Citation> citation) {}

    private TextAnnotator() {}

    /**
     * @param citations with spans in the text, in any order
     * @throws IllegalArgumentException for a citation that is not inside the text
     */
    public static List<Piece> pieces(String text, List<Citation> citations) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Citation one : citations) {
            if (one.span().end() > text.length()) {
                throw new IllegalArgumentException("a citation outside of the text: " + one.span());
            }
            cuts.add(one.span().start());
            cuts.add(one.span().end());
        }
        List<Citation> open = new ArrayList<>();
        List<Citation> waiting = new ArrayList<>(citations);
        waiting.sort(Comparator.comparingInt(one -> one.span().start()));
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (int end : cuts.tailSet(0, false)) {
            int from = start;
            while (next < waiting.size() && waiting.get(next).span().start() <= from) {
                open.add(waiting.get(next++));
            }
            open.removeIf(one -> one.span().end() <= from);
            pieces.add(new Piece(
                    new Span(from, end),
                    open.stream().min(Comparator.comparingInt(one -> one.span().length()))));
            start = end;
        }
        return pieces;
    }
}
