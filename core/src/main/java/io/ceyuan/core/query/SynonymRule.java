package io.ceyuan.core.query;

import java.util.Arrays;
import java.util.List;

/**
 * Words that are looked for beside those typed.
 *
 * <pre>
 * 国家发展和改革委员会 = 国家发展改革委 = 发改委     each finds the others
 * 乡村建设 => 农房改造 = 村庄清洁                   the first finds the others, and they not the first
 * </pre>
 *
 * @param typed what each of the words of {@code also} is looked for beside
 * @param also what is looked for beside a typed word that is another one
 */
public record SynonymRule(List<String> typed, List<String> also) {

    /** A longer word is a sentence. */
    private static final int LONGEST = 40;

    private static final String ONE_WAY = "=>";

    public SynonymRule {
        typed = List.copyOf(typed);
        also = List.copyOf(also);
    }

    /**
     * Reads a line without its comment.
     *
     * @throws IllegalArgumentException with a Chinese sentence that says what is wrong with the line
     */
    public static SynonymRule parse(String line) {
        int arrow = line.indexOf(ONE_WAY);
        if (arrow < 0) {
            List<String> words = words(line);
            if (words.size() < 2) {
                throw new IllegalArgumentException("应写作 甲 = 乙 或 甲 => 乙，不是“" + line + "”");
            }
            return new SynonymRule(words, words);
        }
        String right = line.substring(arrow + ONE_WAY.length());
        if (right.contains(ONE_WAY)) {
            throw new IllegalArgumentException("一行只能有一个 =>：“" + line + "”");
        }
        return new SynonymRule(words(line.substring(0, arrow)), words(right));
    }

    private static List<String> words(String side) {
        List<String> words =
                Arrays.stream(side.split("=", -1)).map(String::strip).distinct().toList();
        for (String word : words) {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("等号或箭头的一侧没有词");
            }
            if (word.length() > LONGEST) {
                throw new IllegalArgumentException("词超过 " + LONGEST + " 字：“" + word + "”");
            }
            if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new IllegalArgumentException("“" + word + "”不含可检索的文字");
            }
        }
        return words;
    }
}
