package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.document.Span;
import java.util.Arrays;
import java.util.List;

/** A text folded and without its ignorable characters, as exact wording compares it; knows where each unit stood. */
final class CompactText {

    private final String compact;
    private final int[] offsets;

    CompactText(String text, CharacterFold fold) {
        char[] units = new char[text.length()];
        int[] places = new int[text.length()];
        int length = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (!CharacterFold.isIgnorable(codePoint)) {
                for (int i = at; i < end; i++) {
                    units[length] = fold.fold(text.charAt(i));
                    places[length++] = i;
                }
            }
            at = end;
        }
        compact = new String(units, 0, length);
        offsets = Arrays.copyOf(places, length);
    }

    String value() {
        return compact;
    }

    /** Adds where the needle stands, as spans of the text as it was; overlapping ones too. */
    void find(String needle, boolean wholeRun, List<Span> found) {
        int at = needle.isEmpty() ? -1 : compact.indexOf(needle);
        while (at >= 0) {
            int last = at + needle.length() - 1;
            if (!wholeRun || isWholeRun(at, last)) {
                found.add(new Span(offsets[at], offsets[last] + 1));
            }
            at = compact.indexOf(needle, at + 1);
        }
    }

    private boolean isWholeRun(int first, int last) {
        return !continues(first - 1, first) && !continues(last, last + 1);
    }

    /** Whether two neighbouring units belong to one number or Latin word. */
    private boolean continues(int left, int right) {
        return left >= 0
                && right < compact.length()
                && offsets[right] == offsets[left] + 1
                && isRun(compact.charAt(left))
                && isRun(compact.charAt(right));
    }

    private static boolean isRun(char unit) {
        return Character.isLetterOrDigit(unit) && !Character.isIdeographic(unit);
    }
}
