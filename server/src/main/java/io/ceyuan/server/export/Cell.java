package io.ceyuan.server.export;

/** Text from documents, made fit for a spreadsheet. */
final class Cell {

    /** A cell that begins so is reckoned out by a spreadsheet, which may fetch from or send to other machines. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    /** Of Excel; what is longer makes a workbook that it calls broken. */
    private static final int LONGEST = 32_767;

    private Cell() {}

    /** With an apostrophe before what would be a formula: 三公经费 stays, =1+1 becomes '=1+1. */
    static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Without what XML cannot hold, and no longer than a cell may be. */
    static String plain(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().filter(Cell::isCharacter).forEach(clean::appendCodePoint);
        if (clean.length() <= LONGEST) {
            return clean.toString();
        }
        int end = Character.isLowSurrogate(clean.charAt(LONGEST - 1)) ? LONGEST - 2 : LONGEST - 1;
        return clean.substring(0, end) + "…";
    }

    /** Whether XML 1.0 has the character. */
    private static boolean isCharacter(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && (c & 0xFFFE) != 0xFFFE;
    }
}
