package io.ceyuan.core.quotation.check;

import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.QuotedLines;
import io.ceyuan.core.document.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds what stands in quotation marks, whoever says it, in one pass. Of nested ones the outer is one; an opening mark that nothing
 * closes in its paragraph is given up, and what it holds stays.
 *
 * <pre>
 * “坚持‘两个毫不动摇’”           one
 * “第一段。\n“第二段。”           one: the next paragraph repeats the mark
 * “线上线下\n相结合，推动发展”     one: no mark ends the line, so it is broken by its width
 * </pre>
 */
final class QuotedStretches {

    /** A mark that nobody closes must not take the rest of a book for a quotation. */
    private static final int MOST_LINES = 20;

    private static final String OPENING = "“「『〝‘";
    private static final String CLOSING = "”」』〞’";
    private static final String STRAIGHT = "\"＂";

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int lines;

    private QuotedStretches(String text) {
        this.text = text;
    }

    /** In order, apart from each other, with their marks. */
    static List<Span> of(String text) {
        QuotedStretches stretches = new QuotedStretches(text);
        stretches.find();
        return List.copyOf(stretches.found);
    }

    /** A text without white space around it, nor quotation marks where they hold all of it. */
    static Span bare(String text) {
        Span all = trimmed(text, 0, text.length());
        List<Span> quoted = of(text);
        boolean within = quoted.size() == 1 && quoted.getFirst().equals(all);
        return within ? trimmed(text, all.start() + 1, all.end() - 1) : all;
    }

    /** A stretch without white space at its ends. */
    static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private void find() {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                at = endLine(at);
            } else if (OPENING.indexOf(c) >= 0 || (STRAIGHT.indexOf(c) >= 0 && !isOpen(c))) {
                open.push(at);
            } else if (STRAIGHT.indexOf(c) >= 0) {
                close(c, at);
            } else if (CLOSING.indexOf(c) >= 0) {
                close(OPENING.charAt(CLOSING.indexOf(c)), at);
            }
        }
    }

    /** Only the innermost marks are looked at: deeper nesting is no quotation. */
    private boolean isOpen(char mark) {
        return open.stream().limit(MOST_LINES).anyMatch(at -> text.charAt(at) == mark);
    }

    private void close(char opening, int at) {
        if (!isOpen(opening)) {
            return;
        }
        int start = open.pop();
        while (text.charAt(start) != opening) {
            start = open.pop();
        }
        while (!found.isEmpty() && found.getLast().start() > start) {
            found.removeLast();
        }
        found.add(new Span(start, at + 1));
        lines = open.isEmpty() ? 0 : lines;
    }

    /** Goes over the mark that the next paragraph repeats, or gives the open ones up. */
    private int endLine(int at) {
        if (open.isEmpty()) {
            return at;
        }
        int outer = open.getLast();
        int next = at + 1;
        char last = text.charAt(text.charAt(at - 1) == '\r' && at > outer + 1 ? at - 2 : at - 1);
        char first = next < text.length() ? text.charAt(next) : CleanText.NONE;
        boolean repeats = first == text.charAt(outer);
        boolean goesOn = QuotedLines.goOn(text.charAt(outer), last, first);
        if (++lines > MOST_LINES || !goesOn) {
            open.clear();
            lines = 0;
            return at;
        }
        if (repeats && STRAIGHT.indexOf(text.charAt(outer)) < 0) {
            open.clear();
            open.push(outer);
            return next;
        }
        return at;
    }
}
