package io.ceyuan.core.quotation;

import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands in quotation marks. Marks of the same style may be nested; a quotation goes on in the next paragraph when
 * that repeats the opening mark, and one whose mark ends a line has the paragraphs below as its text.
 */
final class QuotedSpans {

    /** A mark that nobody closes must not take the rest of a book for a quotation. */
    private static final int MOST_PARAGRAPHS = 20;

    private static final String OPENING = "“「『〝";
    private static final String CLOSING = "”」』〞";

    /** Marks that open and close alike. */
    private static final String STRAIGHT = "\"＂";

    private final String text;
    private final List<Quoted> found = new ArrayList<>();

    private QuotedSpans(String text) {
        this.text = text;
    }

    /** Those of a text with its paragraphs parted by line breaks, in order. */
    static List<Quoted> of(String text) {
        QuotedSpans spans = new QuotedSpans(text);
        spans.findAll();
        return spans.found;
    }

    private void findAll() {
        int at = 0;
        while (at < text.length()) {
            int style = OPENING.indexOf(text.charAt(at));
            Integer end = style >= 0
                    ? paired(at, CLOSING.charAt(style))
                    : STRAIGHT.indexOf(text.charAt(at)) >= 0 ? straight(at) : null;
            if (end == null) {
                at++;
            } else {
                found.add(new Quoted(new Span(at, end)));
                at = end;
            }
        }
    }

    /** Where the quotation ends, after its mark; null when nothing closes it. */
    private @Nullable Integer paired(int start, char closing) {
        char opening = text.charAt(start);
        int depth = 1;
        int paragraphs = 1;
        boolean below = isLastOfLine(start);
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == opening) {
                depth++;
            } else if (c == closing && --depth == 0) {
                return at + 1;
            } else if (c == '\n') {
                boolean repeated = at + 1 < text.length() && text.charAt(at + 1) == opening;
                if (++paragraphs > MOST_PARAGRAPHS || !(repeated || below)) {
                    return null;
                }
                depth = 1;
                at += repeated ? 1 : 0;
            }
        }
        return null;
    }

    private @Nullable Integer straight(int start) {
        char mark = text.charAt(start);
        int end = text.indexOf(mark, start + 1);
        int line = text.indexOf('\n', start);
        for (int paragraphs = 1; end >= 0 && line >= 0 && line < end && paragraphs < MOST_PARAGRAPHS; paragraphs++) {
            if (end != line + 1) {
                return null;
            }
            line = text.indexOf('\n', end);
            end = text.indexOf(mark, end + 1);
        }
        return end < 0 ? null : Integer.valueOf(end + 1);
    }

    private boolean isLastOfLine(int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }
}
