package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place that comes close to a quotation.
 *
 * @param pieces those of the quotation, in its order
 * @param shared share of the quotation's pairs of characters that stand there in any order
 */
record NearPlace(DocumentText document, Block block, List<Aligned> pieces, double shared) {

    private static final Pattern MARKS = Pattern.compile("^\\P{L}+|\\P{L}+$");

    /**
     * A piece and what stands for it.
     *
     * @param piece of the quotation's compared text
     * @param stretch of the block's; empty where nothing is
     */
    record Aligned(Span piece, Span stretch, Alignment alignment) {

        /** What the piece has more at its beginning or end, without the marks around it. */
        String added(Wanted wanted, boolean atBeginning) {
            List<Alignment.Step> steps =
                    atBeginning ? alignment.steps() : alignment.steps().reversed();
            int count = (int) steps.stream()
                    .takeWhile(step -> step == Alignment.Step.ADDED)
                    .count();
            String text = wanted.piece(piece);
            int cut = atBeginning ? text.offsetByCodePoints(0, count) : text.offsetByCodePoints(text.length(), -count);
            return MARKS.matcher(atBeginning ? text.substring(0, cut) : text.substring(cut))
                    .replaceAll("");
        }
    }

    NearPlace {
        pieces = List.copyOf(pieces);
    }

    /** Whether all of the quotation was compared; else its beginning. */
    boolean isWhole(Wanted wanted) {
        return pieces.getLast().piece().end() == wanted.pieces().getLast().end();
    }

    /** Changed characters for each of the quotation. */
    double distance() {
        int changed = 0;
        int length = 0;
        for (Aligned one : pieces) {
            changed += one.alignment().distance();
            length += one.piece().length();
        }
        return (double) changed / length;
    }

    /** From the first character of it that belongs to a piece to the last. */
    Span whole() {
        int start = pieces.stream().mapToInt(one -> one.stretch().start()).min().orElse(0);
        int end = pieces.stream().mapToInt(one -> one.stretch().end()).max().orElse(0);
        return new Span(start, end);
    }
}
