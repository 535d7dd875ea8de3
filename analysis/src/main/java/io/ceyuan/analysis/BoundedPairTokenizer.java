package io.ceyuan.analysis;

import java.io.IOException;

/** Makes the tokens of {@link BoundedPairs}. */
final class BoundedPairTokenizer extends FoldedTokenizer {

    private static final int NONE = -1;

    private int at;
    private int firstStart;
    private int firstEnd;
    private int runEnd;
    private int markedAt;
    /** Where the run ends that begins with the character before, NONE where none does. */
    private int startedRun;

    private boolean sentenceEnded;
    private boolean paragraphEnded;

    BoundedPairTokenizer(CharacterFold fold) {
        super(fold);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        at = 0;
        markedAt = 0;
        firstStart = NONE;
        firstEnd = NONE;
        runEnd = 0;
        startedRun = NONE;
        sentenceEnded = false;
        paragraphEnded = false;
    }

    @Override
    public boolean incrementToken() {
        if (at == 0 && length() > 0 && text()[0] < ' ') {
            at = 1;
            emit(BoundedPairs.kind(text()[0]), 0, 0, 1);
            return true;
        }
        if (emitMark()) {
            return true;
        }
        while (at < length()) {
            int start = at;
            int codePoint = Character.codePointAt(text(), at, length());
            at += Character.charCount(codePoint);
            if (!CharacterFold.isIgnorable(codePoint)) {
                int pairStart = firstStart;
                int pairEnd = firstEnd;
                firstStart = start;
                firstEnd = at;
                if (pairStart != NONE) {
                    mark(pairStart, true);
                    emit(pairStart, pairEnd, start, at);
                    return true;
                }
            }
        }
        return emitLast();
    }

    /** What stands with the token that the character begins. */
    private void mark(int character, boolean hasNext) {
        if (character >= runEnd && isRun(codePoint(character))) {
            runEnd = runEnd(character);
            startedRun = runEnd;
        }
        sentenceEnded = hasNext && CharacterFold.endsSentence(text()[character]);
        markedAt = character;
    }

    private boolean emitMark() {
        if (startedRun != NONE) {
            emit(BoundedPairs.run(""), markedAt, startedRun, 0);
            startedRun = NONE;
            return true;
        }
        if (sentenceEnded) {
            emit(BoundedPairs.SENTENCE_END, markedAt, markedAt, 0);
            sentenceEnded = false;
            return true;
        }
        return false;
    }

    private boolean emitLast() {
        if (firstStart != NONE) {
            mark(firstStart, false);
            emit(firstStart, firstEnd, 1);
            firstStart = NONE;
            return true;
        }
        if (!paragraphEnded && length() > 0) {
            paragraphEnded = true;
            emit(BoundedPairs.PARAGRAPH_END, length(), length(), 1);
            return true;
        }
        return false;
    }
}
