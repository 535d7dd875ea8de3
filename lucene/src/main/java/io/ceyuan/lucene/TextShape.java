package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import java.util.function.LongConsumer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The letters and digits of a text, folded and without white space and punctuation, by which copies are told. What a
 * conversion from Word to PDF or another web site does to a text leaves them nearly as they were.
 */
final class TextShape {

    /** Below this many letters one changed word is a large part of the text: only equal texts are copies. */
    static final int SHORT = 200;

    /** Letters a shingle: rare enough to tell texts apart, few enough that a wrong letter spoils only four. */
    private static final int SHINGLE = 4;

    private final char[] letters;
    private final int length;

    /** @param length the letters that count; the array may be longer */
    private TextShape(char[] letters, int length) {
        this.letters = letters;
        this.length = length;
    }

    /** The title counts only in a short text, as 见附件 under many titles. */
    static TextShape of(PolicyDocument document, CharacterFold fold) {
        char[] letters = new char[document.title().value().length() + document.characters()];
        int end = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            end = append(paragraph.text(), fold, letters, end);
        }
        if (end < SHORT) {
            end = append(document.title().value(), fold, letters, end);
        }
        return new TextShape(letters, end);
    }

    private static int append(String text, CharacterFold fold, char[] letters, int from) {
        int end = from;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
                letters[end++] = fold.fold(letter);
            }
        }
        return end;
    }

    boolean isShort() {
        return length < SHORT;
    }

    /** Equal for equal letters and, but for one case in 2^64, for no others. */
    long hash() {
        byte[] bytes = new byte[2 * length];
        for (int i = 0; i < length; i++) {
            bytes[2 * i] = (byte) letters[i];
            bytes[2 * i + 1] = (byte) (letters[i] >> 8);
        }
        return StringHelper.murmurhash3_x64_128(new BytesRef(bytes))[0];
    }

    /** How many there are. */
    int shingles() {
        return Math.max(0, length - SHINGLE + 1);
    }

    /** The hash of every shingle in turn, some more than once. */
    void forEachShingle(LongConsumer each) {
        long window = 0;
        for (int i = 0; i < length; i++) {
            window = window << Character.SIZE | letters[i];
            if (i >= SHINGLE - 1) {
                each.accept(mix(window));
            }
        }
    }

    /** Every bit of the answer depends on every bit given: the finalizer of MurmurHash3. */
    static long mix(long value) {
        long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
