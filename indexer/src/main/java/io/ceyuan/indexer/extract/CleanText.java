package io.ceyuan.indexer.extract;

import java.util.regex.Pattern;

/** Makes raw text fit to be kept: no control characters, no lone surrogates, no indentation. */
public final class CleanText {

    /** A title drawn apart to fill its line: 实 施 方 案. */
    private static final Pattern SPACED_OUT = Pattern.compile("(?:\\p{IsHan} ){2,}\\p{IsHan}");

    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /** One line without line breaks, with white space runs as one space and nothing at its ends; may be empty. */
    public static String line(String raw) {
        StringBuilder line = new StringBuilder(raw.length());
        boolean space = false;
        for (int at = 0; at < raw.length(); ) {
            int point = raw.codePointAt(at);
            at += Character.charCount(point);
            if (isSpace(point)) {
                space = true;
            } else if (!isDropped(point)) {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.appendCodePoint(isLoneSurrogate(point) ? REPLACEMENT : point);
            }
        }
        String text = line.toString();
        return SPACED_OUT.matcher(text).matches() ? text.replace(" ", "") : text;
    }

    /** Whether so many characters have no meaning that the text is not to be read. */
    static boolean isGarbled(CharSequence text) {
        long bad = text.codePoints().filter(CleanText::isMeaningless).count();
        return bad * 5 > text.length();
    }

    /** Whether the character is a replacement, of private use, unassigned or a control character. */
    static boolean isMeaningless(int point) {
        if (point == REPLACEMENT || isLoneSurrogate(point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || (type == Character.CONTROL && !isSpace(point));
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    /** Control characters, zero-width marks and byte order marks; joiners inside emoji and the marks of right-to-left text stay. */
    private static boolean isDropped(int point) {
        return Character.getType(point) == Character.CONTROL
                || point == 0x200B
                || point == 0x2060
                || point == 0xFEFF
                || point == 0xAD;
    }

    private static boolean isLoneSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
