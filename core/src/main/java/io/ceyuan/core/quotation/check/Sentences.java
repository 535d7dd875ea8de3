package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The sentences of a text. What ends one inside of a quotation ends the outer one only where the quotation does. */
final class Sentences {

    private static final String ENDS = "。！？!?｡";

    /** After a quotation the sentence goes on with these, whatever ended the quotation. */
    private static final String GOES_ON = "，,；;、的”’」』）)";

    private final List<Span> sentences = new ArrayList<>();

    /**
     * @param quoted with their marks, in order and apart
     */
    Sentences(String text, List<Span> quoted) {
        BitSet inside = new BitSet(text.length());
        quoted.forEach(span -> inside.set(span.start(), span.end()));
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean last = at + 1 == text.length();
            boolean line = text.charAt(at) == '\n' && !inside.get(at);
            if (last || line || ends(text, inside, at)) {
                add(text, start, at + 1);
                start = at + 1;
            }
        }
    }

    private static boolean ends(String text, BitSet inside, int at) {
        if (!inside.get(at)) {
            return ENDS.indexOf(text.charAt(at)) >= 0;
        }
        return !inside.get(at + 1)
                && ENDS.indexOf(text.charAt(at - 1)) >= 0
                && GOES_ON.indexOf(text.charAt(at + 1)) < 0;
    }

    private void add(String text, int from, int to) {
        Span sentence = QuotedStretches.trimmed(text, from, to);
        if (sentence.length() > 0) {
            sentences.add(sentence);
        }
    }

    /** In order, without the white space around them. */
    List<Span> all() {
        return sentences;
    }

    /** The sentence in which the place is; the last one before it where it is between two. */
    Span at(int place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.isEmpty() ? new Span(place, place) : sentences.get(low);
    }
}
