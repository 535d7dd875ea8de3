package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text folded and without its ignorable characters, as exact wording compares it; knows where each unit stood. */
final class CompactText {

    private final String compact;
    private final String text;
    private final int[] offsets;
    private @Nullable String written;

    CompactText(String text, CharacterFold fold) {
        this.text = text;
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

    /** The same text, of the same length, not folded; few ask for it. */
    String written() {
        if (written == null) {
            StringBuilder units = new StringBuilder(offsets.length);
            for (int offset : offsets) {
                units.append(text.charAt(offset));
            }
            written = units.toString();
        }
        return written;
    }

    /** Where the units from {@code start} to before {@code end} stood in the text as it was. */
    Span span(int start, int end) {
        return new Span(offsets[start], offsets[end - 1] + 1);
    }

    /** Where the needle stands between two units, in this text's own count; overlapping ones too. */
    List<Stretch> occurrences(Needle needle, int from, int to) {
        List<Stretch> found = new ArrayList<>();
        String where = needle.strict() ? written() : compact;
        String wanted = needle.text();
        int at = wanted.isEmpty() ? -1 : where.indexOf(wanted, from, to);
        while (at >= 0) {
            int end = at + wanted.length();
            if (fits(needle.edge(), at, end)) {
                found.add(new Stretch(at, end));
            }
            at = where.indexOf(wanted, at + 1, to);
        }
        return found;
    }

    /** The sentences of the text, one after the other. */
    List<Stretch> sentences() {
        List<Stretch> sentences = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= compact.length(); end++) {
            if (end == compact.length() || CharacterFold.endsSentence(compact.charAt(end - 1))) {
                sentences.add(new Stretch(start, end));
                start = end;
            }
        }
        return sentences;
    }

    private boolean fits(Needle.Edge edge, int start, int end) {
        return switch (edge) {
            case ANY -> true;
            case START -> !continues(start - 1, start);
            case WHOLE -> !continues(start - 1, start) && !continues(end - 1, end);
        };
    }

    /** Whether two neighbouring units belong to one number or Latin word. */
    private boolean continues(int left, int right) {
        return adjoins(left, right) && (isRun(left) || isInnerPoint(left)) && (isRun(right) || isInnerPoint(right));
    }

    private boolean adjoins(int left, int right) {
        return left >= 0 && right < compact.length() && offsets[right] == offsets[left] + 1;
    }

    /** The point of 3.5. */
    private boolean isInnerPoint(int index) {
        return compact.charAt(index) == '.'
                && adjoins(index - 1, index)
                && adjoins(index, index + 1)
                && Character.isDigit(compact.charAt(index - 1))
                && Character.isDigit(compact.charAt(index + 1));
    }

    private boolean isRun(int index) {
        return Needle.isRun(compact.charAt(index));
    }
}
