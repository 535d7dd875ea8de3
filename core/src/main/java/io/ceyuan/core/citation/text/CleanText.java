package io.ceyuan.core.citation.text;

import io.ceyuan.core.document.Span;

/**
 * A text without its white space and with one form for each character, and the way back: every place in it is a place in the
 * original. Places in it are «clean», those of {@link #written(Span)} are UTF-16 units of the original.
 *
 * <pre>
 * 深府规 ［２０２０］\n１ 號   →   深府规〔2020〕1号
 * </pre>
 */
public final class CleanText {

    /** What stands outside of the text. */
    public static final char NONE = '\0';

    private static final byte SPACE = 1;
    private static final byte LINE = 2;

    private final String original;
    private final char[] chars;
    private final int[] places;
    private final byte[] gaps;
    private final int length;

    private CleanText(String original) {
        this.original = original;
        int most = original.length();
        chars = new char[most];
        places = new int[most];
        gaps = new byte[most + 1];
        gaps[0] = LINE;
        int next = 0;
        for (int at = 0; at < most; at++) {
            char written = original.charAt(at);
            char form = CharacterForms.of(written);
            if (form == CharacterForms.NOTHING) {
                gaps[next] = written == '\n' || written == '\r' || written == '\u2028' ? LINE : max(gaps[next]);
            } else {
                chars[next] = form;
                places[next++] = at;
            }
        }
        length = next;
        gaps[next] = LINE;
    }

    private static byte max(byte gap) {
        return gap == LINE ? LINE : SPACE;
    }

    public static CleanText of(String original) {
        return new CleanText(original);
    }

    public int length() {
        return length;
    }

    /** The character there; {@link #NONE} outside of the text. */
    public char at(int place) {
        return place >= 0 && place < length ? chars[place] : NONE;
    }

    /** Whether the word stands there. */
    public boolean has(String word, int place) {
        if (place < 0 || place + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[place + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word ends before the place. */
    public boolean endsWith(String word, int place) {
        return has(word, place - word.length());
    }

    /** Whether white space, or an edge of the text, stands before the place. */
    public boolean gapBefore(int place) {
        return gaps[place] != 0;
    }

    /** Whether a line begins at the place, or the text ends there. */
    public boolean lineBefore(int place) {
        return gaps[place] == LINE;
    }

    /** The clean text from start to before end. */
    public String text(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** Where a stretch that is not empty stands in the original. */
    public Span original(Span clean) {
        return new Span(places[clean.start()], places[clean.end() - 1] + 1);
    }

    /** The original of a stretch that is not empty. */
    public String written(Span clean) {
        return original.substring(places[clean.start()], places[clean.end() - 1] + 1);
    }

    /** A Chinese character of the basic plane, with 〇. */
    public static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || c == '〇' || (c >= '\u3400' && c <= '\u4dbf');
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
