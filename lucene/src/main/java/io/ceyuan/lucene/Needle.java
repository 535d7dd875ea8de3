package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.search.Wording;

/**
 * A string to look for in a {@link CompactText}.
 *
 * @param text folded and without ignorable characters; where it is strict, not folded
 */
record Needle(String text, Edge edge, boolean strict) {

    /** Where in a number or Latin word it may begin and end. */
    enum Edge {
        ANY,
        /** It begins none in its middle: 20 begins 2015. */
        START,
        /** It is one as a whole: 5 is not in 2015. */
        WHOLE
    }

    /** A wording as it is looked for. */
    static Needle of(Wording wording, CharacterFold fold) {
        CompactText text = new CompactText(wording.text(), fold);
        return switch (wording.exactness()) {
            case FOLDED -> new Needle(text.value(), Edge.ANY, false);
            case STRICT -> new Needle(text.written(), Edge.ANY, true);
        };
    }

    /** Whether the text has it, in words or not: sooner told than where, for which the text must be made compact. */
    boolean isIn(String where, CharacterFold fold) {
        for (int start = 0; start < where.length(); start++) {
            if (unit(where, start, fold) == text.charAt(0) && isAt(where, start, fold)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(String where, int start, CharacterFold fold) {
        int found = 0;
        int at = start;
        while (found < text.length() && at < where.length()) {
            int codePoint = where.codePointAt(at);
            if (CharacterFold.isIgnorable(codePoint)) {
                at += Character.charCount(codePoint);
            } else if (unit(where, at++, fold) != text.charAt(found++)) {
                return false;
            }
        }
        return found == text.length();
    }

    private char unit(String where, int at, CharacterFold fold) {
        return strict ? where.charAt(at) : fold.fold(where.charAt(at));
    }

    static boolean isRun(char unit) {
        return Character.isLetterOrDigit(unit) && !Character.isIdeographic(unit);
    }

    int characters() {
        return text.codePointCount(0, text.length());
    }
}
