package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.QuotedLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which ” answers which “, found in one pass. A quotation over paragraphs repeats its opening mark at the start of each and has one
 * closing mark; it is the first opening mark's. A mark that its paragraph does not close ({@link QuotedLines}) is lost where another
 * one opens before it is closed.
 *
 * <pre>
 * “第一段。⏎第二段。”                     a pair
 * “要节水。⏎某市长强调：“要发展。”          the second pair alone
 * </pre>
 */
final class QuoteEnds {

    /** A longer rest without a closing mark has lost it. */
    private static final int LONGEST_CUT = 600;

    private final Map<Integer, Integer> ends = new HashMap<>();
    private final Map<Integer, Integer> opens = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private int open = -1;

    /** An opening mark of a paragraph before. */
    private int lost = -1;

    /** Marks that are open within the open one. */
    private int inner;

    private int straight = -1;

    QuoteEnds(CleanText text) {
        int last = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.at(at);
            boolean begins = text.lineBefore(at);
            if (begins) {
                beginLine(text.at(at - 1), c);
            }
            switch (c) {
                case '“' -> open(at, begins);
                case '”' -> close(at);
                case '"' -> straight(at, begins);
                default -> {
                    continue;
                }
            }
            last = c == '"' ? last : at;
        }
        closeAtEnd(text, last);
    }

    private void beginLine(char before, char first) {
        if (!QuotedLines.goOn('“', before, first)) {
            lost = open < 0 ? lost : open;
            open = -1;
            inner = 0;
        } else if (first == '“') {
            inner = 0;
        }
        if (!QuotedLines.goOn('"', before, first)) {
            straight = -1;
        }
    }

    private void open(int at, boolean begins) {
        if (open < 0) {
            open = at;
            lost = -1;
        } else if (!begins) {
            inner++;
        }
    }

    private void close(int at) {
        if (inner > 0) {
            inner--;
        } else if (open >= 0) {
            pair(open, at);
            open = -1;
        } else if (lost >= 0) {
            pair(lost, at);
            lost = -1;
        }
    }

    private void straight(int at, boolean begins) {
        if (straight < 0 || begins) {
            straight = at;
        } else {
            pair(straight, at);
            straight = -1;
        }
    }

    /** A text may be cut in the middle of a quotation, which then goes on to its end. */
    private void closeAtEnd(CleanText text, int last) {
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
