package io.ceyuan.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Holds the whole text of a field, folded; offsets are those of the text before. */
abstract class FoldedTokenizer extends Tokenizer {

    /** No number or Latin word is longer; what is longer is cut. */
    private static final int LONGEST_RUN = 128;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final CharacterFold fold;
    private char[] text = new char[512];
    private int length;

    FoldedTokenizer(CharacterFold fold) {
        this.fold = fold;
    }

    final char[] text() {
        return text;
    }

    final int length() {
        return length;
    }

    /** Makes a stretch of the text the current token. */
    final void emit(int start, int end, int positionIncrement) {
        clearAttributes();
        term.copyBuffer(text, start, end - start);
        place(start, end, positionIncrement);
    }

    /** Makes two characters that only ignorable ones keep apart the current token. */
    final void emit(int firstStart, int firstEnd, int secondStart, int secondEnd) {
        clearAttributes();
        term.copyBuffer(text, firstStart, firstEnd - firstStart);
        for (int i = secondStart; i < secondEnd; i++) {
            term.append(text[i]);
        }
        place(firstStart, secondEnd, 1);
    }

    /** Makes a term that is no part of the text the current token: the prefix, and a stretch of the text behind it. */
    final void emit(String prefix, int start, int end, int positionIncrement) {
        clearAttributes();
        term.append(prefix);
        for (int i = start; i < end; i++) {
            term.append(text[i]);
        }
        place(start, end, positionIncrement);
    }

    private void place(int start, int end, int positionIncrement) {
        offset.setOffset(correctOffset(start), correctOffset(end));
        position.setPositionIncrement(positionIncrement);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        int read = input.read(text, 0, text.length);
        while (read >= 0) {
            length += read;
            if (length == text.length) {
                text = Arrays.copyOf(text, 2 * length);
            }
            read = input.read(text, length, text.length - length);
        }
        fold.fold(text, length);
    }

    @Override
    public final void end() throws IOException {
        super.end();
        int end = correctOffset(length);
        offset.setOffset(end, end);
    }

    /** Where the number or Latin word ends that starts here. */
    final int runEnd(int start) {
        int end = start;
        while (end < length() && end - start < LONGEST_RUN && (isRun(codePoint(end)) || isInnerPoint(end))) {
            end += Character.charCount(codePoint(end));
        }
        return end;
    }

    /** The point of 3.5. */
    private boolean isInnerPoint(int index) {
        return text()[index] == '.'
                && index + 1 < length()
                && Character.isDigit(text()[index - 1])
                && Character.isDigit(text()[index + 1]);
    }

    static boolean isRun(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint);
    }

    final int codePoint(int index) {
        return Character.codePointAt(text(), index, length());
    }
}
