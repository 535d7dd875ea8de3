package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How a quotation differs from the place that comes closest to it. */
final class Difference {

    private final ComparedText source;
    private final ComparedText quotation;
    private final List<Segment> segments;
    private final UnaryOperator<String> fold;
    private final boolean disordered;
    private final boolean whole;
    private final boolean marks;

    /**
     * @param fold makes 國 and 国 one
     */
    Difference(Wanted wanted, NearPlace place, UnaryOperator<String> fold) {
        this.fold = fold;
        source = place.block().text();
        quotation = wanted.text();
        segments = Segments.of(wanted, place);
        disordered = isDisordered(place);
        whole = place.isWhole(wanted);
        marks = wanted.marks();
    }

    /** Whether a piece stands before one that it follows in the quotation. */
    private static boolean isDisordered(NearPlace place) {
        int end = 0;
        for (NearPlace.Aligned one : place.pieces()) {
            if (one.stretch().start() < end) {
                return true;
            }
            end = one.stretch().end();
        }
        return false;
    }

    List<DiffPiece> pieces() {
        List<DiffPiece> pieces = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.same()) {
                pieces.add(new DiffPiece(DiffKind.EQUAL, quoted(segment.quotation())));
                continue;
            }
            if (segment.source().length() > 0) {
                pieces.add(new DiffPiece(
                        DiffKind.DELETED,
                        source.written(
                                segment.source().start(), segment.source().end())));
            }
            if (segment.quotation().length() > 0) {
                pieces.add(new DiffPiece(DiffKind.INSERTED, quoted(segment.quotation())));
            }
        }
        return pieces;
    }

    /** With the white space behind it, so that the pieces give all of the quotation. */
    private String quoted(Span span) {
        return quotation.written().substring(quotation.place(span.start()), quotation.place(span.end()));
    }

    /** Whether the last mark is all that differs. */
    boolean isClosingMark() {
        List<Segment> changed = changed();
        return changed.size() == 1
                && whole
                && !disordered
                && changed.getFirst().equals(segments.getLast())
                && changed.getFirst().length() == 1
                && kinds(changed.getFirst()).equals(Set.of(ChangeKind.PUNCTUATION));
    }

    private List<Segment> changed() {
        return segments.stream().filter(one -> !one.same()).toList();
    }

    /** None where all that was compared of a long quotation is the same, else at least one. */
    Set<ChangeKind> kinds() {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        List<Segment> changed = changed();
        changed.forEach(one -> kinds.addAll(kinds(one)));
        if (marks) {
            kinds.add(ChangeKind.PUNCTUATION);
        }
        if (disordered || (kinds.isEmpty() && whole) || isMoved(changed)) {
            kinds.add(ChangeKind.ORDER);
            kinds.remove(ChangeKind.WORDS);
        }
        return kinds;
    }

    private Set<ChangeKind> kinds(Segment segment) {
        String theirs = text(source, segment.source());
        String mine = text(quotation, segment.quotation());
        if (fold.apply(theirs).equals(fold.apply(mine))) {
            return Set.of(ChangeKind.VARIANT);
        }
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (isFigure(theirs) || isFigure(mine)) {
            kinds.add(ChangeKind.FIGURE);
        }
        if ((theirs + mine).codePoints().anyMatch(Characters::isNegation)) {
            kinds.add(ChangeKind.NEGATION);
        }
        if ((theirs + mine).codePoints().allMatch(Characters::isPunctuation)) {
            kinds.add(ChangeKind.PUNCTUATION);
        }
        if (kinds.isEmpty()) {
            kinds.add(ChangeKind.WORDS);
        }
        return kinds;
    }

    private static String text(ComparedText text, Span span) {
        return text.text().substring(span.start(), span.end());
    }

    /** A digit, what parts two figures, or nothing but numerals: 三, and not the 一 of 统一. */
    private static boolean isFigure(String changed) {
        return changed.codePoints().anyMatch(c -> c == ' ' || Characters.isDigit(c))
                || (!changed.isEmpty() && changed.codePoints().allMatch(c -> Characters.isNumeral(c) || c == '%'));
    }

    /** Whether the letters that are left out are those that are added. */
    private boolean isMoved(List<Segment> changed) {
        StringBuilder left = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (Segment one : changed) {
            left.append(text(source, one.source()));
            added.append(text(quotation, one.quotation()));
        }
        int[] letters = letters(left);
        return letters.length > 1 && Arrays.equals(letters, letters(added));
    }

    private static int[] letters(StringBuilder text) {
        return text.codePoints().filter(Character::isLetterOrDigit).sorted().toArray();
    }
}
