package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a quotation in a document, every character of it. A place where it is cut out of a figure, or from behind a negation, is
 * none: 5亿元 does not stand in 15亿元, and 得擅自变更 not in 不得擅自变更.
 */
final class ExactPlaces {

    /** What stands more often is tried at its first places only. */
    private static final int MOST_STARTS = 50;

    private final Wanted wanted;
    private final Needle whole;
    private final List<Needle> pieces;
    private final Map<DocumentId, Optional<Match>> known = new HashMap<>();

    ExactPlaces(Wanted wanted) {
        this.wanted = wanted;
        whole = new Needle(wanted.text().text());
        pieces = wanted.pieces().stream().map(wanted::piece).map(Needle::new).toList();
    }

    /** The first place; of one with ellipses that where they stand for least. A document is looked through once. */
    Optional<Match> in(DocumentText document) {
        return known.computeIfAbsent(document.document().id(), id -> first(document));
    }

    private Optional<Match> first(DocumentText document) {
        for (Block block : document.blocks()) {
            List<Span> spans = spans(block);
            if (!spans.isEmpty()) {
                return Optional.of(new Match(document, block, spans));
            }
        }
        return Optional.empty();
    }

    /** Whether it stands in the block. */
    boolean in(Block block) {
        return !spans(block).isEmpty();
    }

    private List<Span> spans(Block block) {
        int start = next(whole, block, 0);
        if (start >= 0) {
            return List.of(new Span(start, start + whole.length()));
        }
        boolean inPieces = !wanted.marks() && pieces.getFirst().length() < whole.length();
        return inPieces ? inPieces(block) : List.of();
    }

    private List<Span> inPieces(Block block) {
        List<Span> best = List.of();
        int start = next(pieces.getFirst(), block, 0);
        for (int tried = 0; tried < MOST_STARTS && start >= 0; tried++) {
            List<Span> spans = from(start, block);
            if (spans.isEmpty()) {
                break;
            }
            if (best.isEmpty() || Match.omitted(block, spans) < Match.omitted(block, best)) {
                best = spans;
            }
            start = next(pieces.getFirst(), block, start + 1);
        }
        return best;
    }

    /** Each piece where it stands first behind the one before; nothing when one does not. */
    private List<Span> from(int first, Block block) {
        List<Span> spans = new ArrayList<>();
        int start = first;
        for (Needle piece : pieces) {
            start = spans.isEmpty() ? first : next(piece, block, spans.getLast().end());
            if (start < 0) {
                return List.of();
            }
            spans.add(new Span(start, start + piece.length()));
        }
        return spans;
    }

    private static int next(Needle needle, Block block, int from) {
        int start = needle.in(block.text().text(), from);
        for (int tried = 0; tried < MOST_STARTS && start >= 0; tried++) {
            if (!Edges.cut(block, start, start + needle.length())) {
                return start;
            }
            start = needle.in(block.text().text(), start + 1);
        }
        return -1;
    }
}
