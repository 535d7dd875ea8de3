package io.ceyuan.analysis;

import java.io.IOException;

/**
 * Every pair of neighbouring characters, or every single letter and digit. Characters are code points; ignorable ones
 * are skipped, punctuation makes pairs: if it did not, 扶贫攻坚 would match 扶贫，攻坚.
 */
final class GramTokenizer extends FoldedTokenizer {

    private final boolean pairs;
    private int at;
    private int previousStart;
    private int previousEnd;

    private GramTokenizer(CharacterFold fold, boolean pairs) {
        super(fold);
        this.pairs = pairs;
    }

    /** 先行示范 → 先行, 行示, 示范. */
    static GramTokenizer pairs(CharacterFold fold) {
        return new GramTokenizer(fold, true);
    }

    /** 先行，示 → 先, 行, 示. */
    static GramTokenizer singles(CharacterFold fold) {
        return new GramTokenizer(fold, false);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        at = 0;
        previousStart = -1;
        previousEnd = -1;
    }

    @Override
    public boolean incrementToken() {
        while (at < length()) {
            int start = at;
            int codePoint = Character.codePointAt(text(), at, length());
            at += Character.charCount(codePoint);
            if (pairs && !CharacterFold.isIgnorable(codePoint)) {
                int firstStart = previousStart;
                int firstEnd = previousEnd;
                previousStart = start;
                previousEnd = at;
                if (firstStart >= 0) {
                    emit(firstStart, firstEnd, start, at);
                    return true;
                }
            } else if (!pairs && Character.isLetterOrDigit(codePoint)) {
                emit(start, at, 1);
                return true;
            }
        }
        return false;
    }
}
