package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.Span;
import io.ceyuan.core.search.Passages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation as it is looked for.
 *
 * @param pieces of the text, between its ellipses; one where it has none
 * @param marks whether marks alone stand beside an ellipsis, as in 甲……。 so that they belong to no piece
 */
record Wanted(ComparedText text, List<Span> pieces, boolean marks) {

    /** A single character is no quotation. */
    static final int LEAST_LETTERS = 2;

    private static final Pattern ELLIPSIS =
            Pattern.compile("[\\[(【〔](?:[…⋯]+|\\.{3,}|。{3,})[\\])】〕]|(?:[…⋯]+|\\.{3,}|。{3,})");

    private static final String PAIRED_OPENING = "“「『〝";
    private static final String PAIRED_CLOSING = "”」』〞";

    Wanted {
        pieces = List.copyOf(pieces);
    }

    /**
     * @param quotation as written, without the marks around it
     */
    static Wanted of(String quotation) {
        ComparedText text = ComparedText.of(withoutRepeatedMarks(quotation));
        List<Span> pieces = new ArrayList<>();
        Matcher ellipsis = ELLIPSIS.matcher(text.text());
        int start = 0;
        while (ellipsis.find()) {
            pieces.add(new Span(start, ellipsis.start()));
            start = ellipsis.end();
        }
        pieces.add(new Span(start, text.length()));
        pieces.removeIf(piece -> piece.length() == 0);
        List<Span> lettered =
                pieces.stream().filter(piece -> hasLetter(text, piece)).toList();
        return new Wanted(text, lettered, lettered.size() < pieces.size());
    }

    private static boolean hasLetter(ComparedText text, Span piece) {
        return text.text().substring(piece.start(), piece.end()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** A quotation that goes on in the next paragraph repeats its opening mark there; it becomes white space. */
    private static String withoutRepeatedMarks(String quotation) {
        int depth = 0;
        StringBuilder without = new StringBuilder(quotation);
        for (int at = 0; at < quotation.length(); at++) {
            char c = quotation.charAt(at);
            boolean opening = PAIRED_OPENING.indexOf(c) >= 0;
            if (opening && depth == 0 && at > 0 && quotation.charAt(at - 1) == '\n' && !closes(quotation, at, c)) {
                without.setCharAt(at, ' ');
            } else if (opening) {
                depth++;
            } else if (PAIRED_CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
        }
        return without.toString();
    }

    /** Whether the mark is closed before its paragraph ends. */
    private static boolean closes(String quotation, int at, char mark) {
        int line = quotation.indexOf('\n', at);
        int end = line < 0 ? quotation.length() : line;
        return quotation.indexOf(PAIRED_CLOSING.charAt(PAIRED_OPENING.indexOf(mark)), at, end) >= 0;
    }

    boolean isCheckable() {
        return text.text()
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .limit(LEAST_LETTERS)
                        .count()
                == LEAST_LETTERS;
    }

    /** What of the text stands at a match of one piece: all of it, or without the ellipses around it. */
    Span span(Match match) {
        return match.whole().length() == text.length() ? new Span(0, text.length()) : pieces.getFirst();
    }

    String piece(Span piece) {
        return text.text().substring(piece.start(), piece.end());
    }

    /**
     * The longest stretches that stand in the index as they stand here: without quotation marks, whose nesting may differ, and
     * inside of one line.
     */
    List<String> strings() {
        List<String> strings = new ArrayList<>();
        for (Span piece : pieces) {
            int start = piece.start();
            for (int at = piece.start(); at <= piece.end(); at++) {
                boolean mark = at < piece.end() && isApart(text.text().charAt(at));
                if (at == piece.end() || mark || (at > start && text.breaksBefore(at))) {
                    addString(start, at, strings);
                    start = mark ? at + 1 : at;
                }
            }
        }
        strings.sort(Comparator.comparingInt(String::length).reversed());
        return strings.subList(0, Math.min(strings.size(), Passages.MAX_STRINGS));
    }

    private void addString(int start, int end, List<String> strings) {
        int last = Math.min(end, start + Passages.MAX_LENGTH);
        if (last < end && Character.isHighSurrogate(text.text().charAt(last - 1))) {
            last--;
        }
        if (last - start > 1) {
            strings.add(text.text().substring(start, last));
        }
    }

    private static boolean isApart(char form) {
        return form == Characters.QUOTE || form == ' ';
    }
}
