package io.ceyuan.lucene;

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

    static boolean isRun(char unit) {
        return Character.isLetterOrDigit(unit) && !Character.isIdeographic(unit);
    }

    int characters() {
        return text.codePointCount(0, text.length());
    }
}
