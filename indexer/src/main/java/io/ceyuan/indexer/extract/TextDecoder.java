package io.ceyuan.indexer.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes of unknown encoding: byte order mark, strict UTF-8, then the one of GB18030, Big5 and UTF-16 that gives the
 * most common characters, at last line by line for files glued together from several encodings.
 */
final class TextDecoder {

    static final Charset GB18030 = Charset.forName("GB18030");
    static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    private static final int SAMPLE = 200_000;
    private static final double LIKELY = 0.1;
    private static final double SURE = 0.8;
    private static final int CHANCE = 40;
    private static final double DECLARED_BONUS = 0.2;
    private static final int BAD_ONE_IN = 50;

    private TextDecoder() {}

    /**
     * The text without byte order mark; empty when the bytes are no text.
     *
     * @param declared what the file itself says, which is only a hint
     */
    static Optional<String> decode(byte[] bytes, @Nullable Charset declared) {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent() && nulls(bytes) * BAD_ONE_IN <= bytes.length) {
            return isChance(utf8.get()) ? chinese(bytes).or(() -> utf8) : utf8;
        }
        return likeliest(bytes, declared).or(() -> byLines(bytes));
    }

    /** A few Chinese words in GBK, as 通知 and 联通, are well-formed UTF-8 too, but give letters nobody writes. */
    private static boolean isChance(String utf8) {
        return utf8.length() <= CHANCE && CommonCharacters.likeness(utf8) < 0;
    }

    private static Optional<String> chinese(byte[] bytes) {
        return strict(bytes, 0, GB18030).filter(text -> CommonCharacters.likeness(text) >= SURE);
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static Optional<String> likeliest(byte[] bytes, @Nullable Charset declared) {
        String best = null;
        double most = LIKELY;
        for (Charset charset : List.of(GB18030, BIG5, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Optional<String> text = strict(bytes, 0, charset);
            if (text.isPresent()) {
                double likeness = CommonCharacters.likeness(text.get()
                                .subSequence(0, Math.min(SAMPLE, text.get().length())))
                        + (charset.equals(declared) ? DECLARED_BONUS : 0);
                if (likeness > most) {
                    most = likeness;
                    best = text.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Every line in UTF-8 or GB18030, whichever it is in; a broken end or a foreign paragraph costs that line alone. */
    private static Optional<String> byLines(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int start = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == '\n') {
                text.append(line(ByteBuffer.wrap(bytes, start, at - start))).append('\n');
                start = at + 1;
            }
        }
        long bad = text.codePoints().filter(CleanText::isMeaningless).count();
        return bad * BAD_ONE_IN <= text.length() ? Optional.of(text.toString()) : Optional.empty();
    }

    private static CharSequence line(ByteBuffer bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            try {
                return strict(charset).decode(bytes.duplicate());
            } catch (CharacterCodingException e) {
                // the next charset has its turn
            }
        }
        return StandardCharsets.UTF_8.decode(bytes);
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            CharBuffer text = strict(charset).decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static int nulls(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            if (b == 0) {
                count++;
            }
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (bytes.length <= at || Byte.toUnsignedInt(bytes[at]) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
