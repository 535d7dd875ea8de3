package io.ceyuan.analysis;

/**
 * Which of the characters that {@link CharacterFold} makes equal a Chinese text usually has: ， and not a half-width comma,
 * 国 and not 國, a and not A.
 */
public final class CharacterVariants {

    /** Full-width in Chinese text; of all others the folded form is usual. */
    private static final String USUAL_FULL_WIDTH = "，：；（）！？～";

    /** Opening and closing marks are equal when folded, and both usual. */
    private static final String USUAL_PAIRED = "“”‘’";

    private final CharacterFold fold;
    private final boolean[] alone = new boolean[Character.MAX_VALUE + 1];
    private final boolean[] usual = new boolean[Character.MAX_VALUE + 1];

    public CharacterVariants(CharacterFold fold) {
        this.fold = fold;
        int[] sizes = new int[Character.MAX_VALUE + 1];
        for (int c = 0; c < sizes.length; c++) {
            sizes[fold.fold((char) c)]++;
        }
        for (int c = 0; c < sizes.length; c++) {
            alone[c] = sizes[c] < 2;
        }
        for (int c = 0; c < usual.length; c++) {
            usual[c] = reckonUsual((char) c);
        }
    }

    /** Whether other characters become the same as this folded one. */
    public boolean hasVariants(char folded) {
        return !alone[folded];
    }

    /** Whether two usual characters become the same as this folded one, as “ and ”. */
    public boolean isPaired(char folded) {
        return folded == '"' || folded == '\'';
    }

    /** Whether a Chinese text usually writes the character so. */
    public boolean isUsual(char c) {
        return usual[c];
    }

    private boolean reckonUsual(char c) {
        char folded = fold.fold(c);
        if (alone[folded] || USUAL_FULL_WIDTH.indexOf(c) >= 0 || USUAL_PAIRED.indexOf(c) >= 0) {
            return true;
        }
        return c == folded
                && USUAL_FULL_WIDTH.chars().noneMatch(full -> fold.fold((char) full) == folded)
                && !isPaired(folded);
    }
}
