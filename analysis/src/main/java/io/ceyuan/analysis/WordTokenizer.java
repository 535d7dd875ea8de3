package io.ceyuan.analysis;

import java.io.IOException;

/**
 * Words: numbers and Latin words whole, as {@code gb}, {@code 9704}, {@code 3.5}, {@code 5g}; Chinese as the segmenter
 * cuts it, the words inside a long word at the position of that word. Punctuation is skipped.
 */
final class WordTokenizer extends FoldedTokenizer {

    /** Short pieces keep what the segmenter works on in the processor's cache; here a sentence end closes a piece … */
    private static final int LONG_PIECE = 256;

    /** … and here anything does. */
    private static final int LONGEST_PIECE = 1024;

    private final WordCutter cutter;
    private int nextWord;
    private int words;
    private int at;
    private int outerEnd;

    WordTokenizer(CharacterFold fold, Segmenter segmenter) {
        super(fold);
        cutter = segmenter.cutter();
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        nextWord = 0;
        words = 0;
        at = 0;
        outerEnd = 0;
    }

    @Override
    public boolean incrementToken() {
        while (true) {
            while (nextWord < words) {
                int word = nextWord++;
                if (emitWord(cutter.start(word), cutter.end(word))) {
                    return true;
                }
            }
            if (at >= length()) {
                return false;
            }
            int start = at;
            if (isRun(codePoint(at))) {
                at = runEnd(at);
                emit(start, at, 1);
                return true;
            }
            at = pieceEnd(at);
            cutter.cut(text(), start, at);
            nextWord = 0;
            words = cutter.count();
        }
    }

    private boolean emitWord(int start, int end) {
        if (!hasLetter(start, end)) {
            return false;
        }
        boolean inner = start < outerEnd;
        if (!inner) {
            outerEnd = end;
        }
        emit(start, end, inner ? 0 : 1);
        return true;
    }

    private boolean hasLetter(int start, int end) {
        for (int i = start; i < end; i += Character.charCount(codePoint(i))) {
            if (Character.isLetterOrDigit(codePoint(i))) {
                return true;
            }
        }
        return false;
    }

    private int pieceEnd(int start) {
        int end = start;
        while (end < length() && !isRun(codePoint(end))) {
            char last = text()[end];
            end += Character.charCount(codePoint(end));
            if (end - start >= LONGEST_PIECE || (end - start >= LONG_PIECE && isSentenceEnd(last))) {
                break;
            }
        }
        return end;
    }

    private static boolean isSentenceEnd(char c) {
        return c == '。' || c == ';' || c == '!' || c == '?' || c == ',' || c == '、';
    }
}
