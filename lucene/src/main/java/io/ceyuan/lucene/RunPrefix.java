package io.ceyuan.lucene;

/**
 * How a prefix begins.
 *
 * <pre>
 * 20     a number that may go on              2015
 * 3.     a number that may go on, or ends     3.5, 3. 总则
 * 3月     a whole number, and what follows     3月5日, not 13月
 * 乡村    no number
 * </pre>
 *
 * @param text folded and without white space
 * @param run the number or Latin word that it begins with; empty when with none
 */
record RunPrefix(String text, String run) {

    static RunPrefix of(String text) {
        int end = 0;
        while (end < text.length() && (Needle.isRun(text.charAt(end)) || isPoint(text, end))) {
            end++;
        }
        return new RunPrefix(text, text.substring(0, end));
    }

    private static boolean isPoint(String text, int index) {
        return text.charAt(index) == '.'
                && index > 0
                && index + 1 < text.length()
                && Character.isDigit(text.charAt(index - 1))
                && Character.isDigit(text.charAt(index + 1));
    }

    /** Whether all of it is one number or word. */
    boolean isRun() {
        return run.length() == text.length();
    }

    /** Whether it may be the beginning of a longer number or word. */
    boolean mayGoOn() {
        return isRun()
                || (text.length() == run.length() + 1
                        && text.endsWith(".")
                        && !run.isEmpty()
                        && Character.isDigit(run.charAt(run.length() - 1)));
    }
}
