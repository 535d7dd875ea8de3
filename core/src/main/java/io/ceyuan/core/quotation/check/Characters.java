package io.ceyuan.core.quotation.check;

import java.text.Normalizer;

/**
 * What a character is to a comparison. Two that have one form are the same; the table is narrower than that of the index, to which
 * 國 is 国 and A is a.
 *
 * <pre>
 * ， ％ １ Ａ   →  , % 1 A     full width, small and vertical forms
 * ｡ ､          →  。 、       half width
 * “ 「 ‘ ＂    →  "          every quotation mark
 * ⼀ 金(U+F90A)  →  一 金       the same character at another place of the code
 * </pre>
 */
final class Characters {

    /** Stands for a quotation mark of any style. */
    static final char QUOTE = '"';

    private static final String QUOTES = "\"'＂＇“”„‟‘’‚‛「」『』〝〞〟｢｣﹁﹂﹃﹄";
    private static final String NEGATIONS = "不没未无非勿";
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";

    /** What follows a number and changes it. */
    private static final String AFTER_FIGURE = "%‰十百千万亿";

    /** Stands in the table for what is left out. */
    private static final char NOTHING = '\0';

    private static final char[] FORMS = forms();

    private Characters() {}

    /** The one form of a UTF-16 unit that is not ignorable; a surrogate stays itself. */
    static char form(char c) {
        return FORMS[c];
    }

    static boolean isQuote(char written) {
        return FORMS[written] == QUOTE;
    }

    /** White space, line breaks, and what cannot be seen. */
    static boolean isIgnorable(int codePoint) {
        return codePoint <= Character.MAX_VALUE
                ? FORMS[codePoint] == NOTHING
                : Character.getType(codePoint) == Character.FORMAT;
    }

    /** Whether the written unit is another one's character at a place of its own, as a radical. */
    static boolean isCompatible(char written) {
        return (written >= '\u2f00' && written <= '\u2fd5') || (written >= '\uf900' && written <= '\ufad9');
    }

    static boolean isDigit(int form) {
        return form >= '0' && form <= '9';
    }

    static boolean isNumeral(int form) {
        return NUMERALS.indexOf(form) >= 0;
    }

    static boolean isNegation(int form) {
        return NEGATIONS.indexOf(form) >= 0;
    }

    static boolean isPunctuation(int form) {
        return !Character.isLetterOrDigit(form) && form != ' ';
    }

    /** Whether a figure goes on from one to the other: 1|5, 二|十, 5|%. */
    static boolean joins(char left, char right) {
        boolean letters = isLetter(left) && isLetter(right);
        boolean digits = isDigit(left) && (isDigit(right) || AFTER_FIGURE.indexOf(right) >= 0);
        return letters || digits || (isNumeral(left) && (isNumeral(right) || AFTER_FIGURE.indexOf(right) >= 0));
    }

    private static boolean isLetter(char form) {
        return (form >= 'a' && form <= 'z') || (form >= 'A' && form <= 'Z');
    }

    private static char[] forms() {
        char[] forms = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < forms.length; c++) {
            forms[c] = isNothing(c) ? NOTHING : hasOtherForm((char) c) ? compatible((char) c) : (char) c;
        }
        QUOTES.chars().forEach(quote -> forms[quote] = QUOTE);
        return forms;
    }

    private static boolean isNothing(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** Radicals, compatibility ideographs, vertical, small, full-width and half-width forms. */
    private static boolean hasOtherForm(char c) {
        return isCompatible(c)
                || (c >= '\ufe10' && c <= '\ufe19')
                || (c >= '\ufe30' && c <= '\ufe4f')
                || (c >= '\ufe50' && c <= '\ufe6b')
                || (c >= '\uff01' && c <= '\uff65');
    }

    private static char compatible(char c) {
        String other = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return other.length() == 1 ? other.charAt(0) : c;
    }
}
