package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.Span;
import java.util.Arrays;

/**
 * A text in the forms of {@link Characters} and without white space, as it is compared; knows where each unit stood.
 *
 * <pre>
 * 深府规 〔2020〕 1 号    →  深府规〔2020〕1号
 * 2019 2020            →  2019 2020       between digits white space parts two figures
 * </pre>
 */
final class ComparedText {

    private final String written;
    private final String text;
    private final int[] places;

    private ComparedText(String written, String text, int[] places) {
        this.written = written;
        this.text = text;
        this.places = places;
    }

    static ComparedText of(String written) {
        // never longer than what was written: a blank that parts figures stands for at least one unit
        char[] text = new char[written.length()];
        int[] places = new int[written.length() + 1];
        int length = 0;
        int blank = -1;
        int at = 0;
        while (at < written.length()) {
            char first = written.charAt(at);
            int codePoint = Character.isSurrogate(first) ? written.codePointAt(at) : first;
            int end = at + Character.charCount(codePoint);
            if (Characters.isIgnorable(codePoint)) {
                blank = blank < 0 ? at : blank;
            } else {
                if (blank >= 0 && partsFigures(text, length, Characters.form(first))) {
                    places[length] = blank;
                    text[length++] = ' ';
                }
                blank = -1;
                for (int unit = at; unit < end; unit++) {
                    places[length] = unit;
                    text[length++] = Characters.form(written.charAt(unit));
                }
            }
            at = end;
        }
        places[length] = written.length();
        return new ComparedText(written, new String(text, 0, length), Arrays.copyOf(places, length + 1));
    }

    /** 15 | 20, and 1. | 5, which would be another figure without the white space. */
    private static boolean partsFigures(char[] before, int length, char next) {
        int last = length - 1;
        if (last < 0 || !Characters.isDigit(next)) {
            return false;
        }
        boolean point = before[last] == '.' && last > 0 && Characters.isDigit(before[last - 1]);
        return point || Characters.isDigit(before[last]);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    String written() {
        return written;
    }

    /** Where the unit stood; the end of what was written for the end of the text. */
    int place(int unit) {
        return places[unit];
    }

    /** Behind the unit before this place, where white space may follow it. */
    int placeAfter(int unit) {
        return unit == 0 ? 0 : places[unit - 1] + 1;
    }

    /** A stretch of the text where it stood, from its first unit to behind its last. */
    Span span(int start, int end) {
        return new Span(places[start], Math.max(places[start], placeAfter(end)));
    }

    /** A stretch as it was written. */
    String written(int start, int end) {
        Span span = span(start, end);
        return written.substring(span.start(), span.end());
    }

    /** The white space that was left out before the unit. */
    String gap(int unit) {
        return written.substring(Math.min(placeAfter(unit), places[unit]), places[unit]);
    }

    /** Whether a line ends before the unit. */
    boolean breaksBefore(int unit) {
        return unit > 0 && gap(unit).indexOf('\n') >= 0;
    }
}
