package io.ceyuan.analysis;

/**
 * Makes spellings of the same text equal, one UTF-16 unit for one, so that every offset holds.
 *
 * <pre>
 * ＡＢＣ１２３（　）  →  abc123( )     full width, case
 * 國務院            →  国务院         traditional characters, by table
 * “放管服” 「放管服」 →  "放管服"       style of quotation marks
 * </pre>
 */
public final class CharacterFold {

    private static final String DOUBLE_QUOTES = "“”„‟「」『』〝〞〟";
    private static final String SINGLE_QUOTES = "‘’‚‛";

    private final char[] table = new char[Character.MAX_VALUE + 1];

    public CharacterFold() {
        for (int c = 0; c < table.length; c++) {
            table[c] = lowerCase((char) c);
        }
        for (char full = '！'; full <= '～'; full++) {
            table[full] = lowerCase((char) (full - '！' + '!'));
        }
        table['　'] = ' ';
        DOUBLE_QUOTES.chars().forEach(quote -> table[quote] = '"');
        SINGLE_QUOTES.chars().forEach(quote -> table[quote] = '\'');
        for (String pair : ResourceLines.read("one-to-one.txt")) {
            if (pair.length() != 2) {
                throw new IllegalStateException("one-to-one.txt: not two characters: " + pair);
            }
            table[pair.charAt(0)] = pair.charAt(1);
        }
    }

    /** The folded unit; a surrogate stays itself. */
    public char fold(char c) {
        return table[c];
    }

    /** The folded text, of the same length. */
    public String fold(String text) {
        char[] chars = text.toCharArray();
        fold(chars, chars.length);
        return new String(chars);
    }

    void fold(char[] chars, int length) {
        for (int i = 0; i < length; i++) {
            chars[i] = table[chars[i]];
        }
    }

    /** Whether exact wording leaves the character out of account: white space, line breaks, invisible marks. */
    public static boolean isIgnorable(int codePoint) {
        return codePoint <= ' '
                || (codePoint > '~'
                        && (Character.isSpaceChar(codePoint)
                                || Character.isISOControl(codePoint)
                                || Character.getType(codePoint) == Character.FORMAT));
    }

    /**
     * Whether the folded unit ends a sentence: 。 ！ ？, the 句末点号 of GB/T 15834. A ； is a 句内点号, and …… often stands
     * inside a sentence.
     */
    public static boolean endsSentence(char folded) {
        return folded == '。' || folded == '!' || folded == '?' || folded == '｡';
    }

    private static char lowerCase(char c) {
        return Character.isSurrogate(c) ? c : Character.toLowerCase(c);
    }
}
