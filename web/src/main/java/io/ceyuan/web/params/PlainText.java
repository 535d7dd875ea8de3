package io.ceyuan.web.params;

import java.nio.charset.StandardCharsets;

/** Text from outside, made fit to be kept and shown. */
final class PlainText {

    private static final int SHOWN = 30;

    private PlainText() {}

    /** Without white space around it, and without halves of surrogate pairs, which no URL can carry. */
    static String clean(String text) {
        String stripped = text.strip();
        boolean broken =
                stripped.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return broken ? new String(stripped.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8) : stripped;
    }

    /** A readable piece of any text: at most thirty characters, no controls, ＜ ＞ in place of angle brackets. */
    static String excerpt(String text) {
        StringBuilder excerpt = new StringBuilder();
        clean(text).codePoints().limit(SHOWN).forEach(c -> excerpt.appendCodePoint(harmless(c)));
        return text.codePointCount(0, text.length()) > SHOWN
                ? excerpt.append('…').toString()
                : excerpt.toString();
    }

    private static int harmless(int c) {
        return switch (c) {
            case '<' -> '＜';
            case '>' -> '＞';
            default -> Character.isISOControl(c) ? ' ' : c;
        };
    }
}
