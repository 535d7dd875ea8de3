package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.text.CleanText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which ” answers which “, found in one pass. A quotation over paragraphs repeats its opening mark at the start of each and has one
 * closing mark; it is the first opening mark's.
 */
final class QuoteEnds {

    /** A longer rest without a closing mark has lost it. */
    private static final int LONGEST_CUT = 600;

    private final Map<Integer, Integer> ends = new HashMap<>();
    private final Map<Integer, Integer> opens = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    QuoteEnds(CleanText text) {
        int open = -1;
        int last = -1;
        int inner = 0;
        int straight = -1;
        for (int at = 0; at < text.length(); at++) {
            switch (text.at(at)) {
                case '“' -> {
                    last = at;
                    boolean goesOn = open >= 0 && text.lineBefore(at);
                    if (open < 0) {
                        open = at;
                        inner = 0;
                    } else if (!goesOn) {
                        inner++;
                    }
                }
                case '”' -> {
                    last = at;
                    if (inner > 0) {
                        inner--;
                    } else if (open >= 0) {
                        pair(open, at);
                        open = -1;
                    }
                }
                case '"' -> {
                    if (straight < 0 || text.lineBefore(at)) {
                        straight = at;
                    } else {
                        pair(straight, at);
                        straight = -1;
                    }
                }
                default -> {
                    // no mark
                }
            }
        }
        closeAtEnd(text, open, last);
    }

    /** A text may be cut in the middle of a quotation, which then goes on to its end. */
    private void closeAtEnd(CleanText text, int open, int last) {
        if (open < 0 || open != last || text.length() - open > LONGEST_CUT) {
            return;
        }
        for (int at = open; at < text.length(); at++) {
            if (text.lineBefore(at)) {
                return;
            }
        }
        ends.put(open, text.length());
    }

    private void pair(int open, int close) {
        ends.put(open, close);
        opens.put(close, open);
    }

    /** The place of the opening mark that the closing one there answers; -1 when it answers none. */
    int openOf(int close) {
        return opens.getOrDefault(close, -1);
    }

    /** The place of the closing mark; -1 when the mark opens nothing that closes. */
    int of(int open) {
        return ends.getOrDefault(open, -1);
    }

    /** Says that the quotation was read together with the one before it. */
    void take(int open) {
        taken.add(open);
    }

    boolean isTaken(int open) {
        return taken.contains(open);
    }
}
