package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.Span;

/** Tells a stretch of a text that is cut out so that it says something else. */
final class Edges {

    private Edges() {}

    /** Whether a figure goes on beyond the stretch, or a negation stands right before it, in the same paragraph. */
    static boolean cut(Block block, int start, int end) {
        return cutBefore(block, start) || cutAfter(block, end);
    }

    /** The stretch with all of the figures and the negation that belong to it. */
    static Span whole(Block block, Span stretch) {
        int start = stretch.start();
        int end = stretch.end();
        while (cutBefore(block, start)) {
            start--;
        }
        while (cutAfter(block, end)) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean cutBefore(Block block, int start) {
        if (block.isStart(start)) {
            return false;
        }
        String text = block.text().text();
        char before = text.charAt(start - 1);
        char first = text.charAt(start);
        boolean point = first == '.' && Characters.isDigit(before);
        boolean fraction =
                before == '.' && Characters.isDigit(first) && start > 1 && Characters.isDigit(text.charAt(start - 2));
        boolean figure = point || fraction || Characters.joins(before, first) || (before == '负' && isFigure(first));
        return figure || Characters.isNegation(before);
    }

    private static boolean cutAfter(Block block, int end) {
        if (block.isEnd(end)) {
            return false;
        }
        String text = block.text().text();
        char last = text.charAt(end - 1);
        char after = text.charAt(end);
        boolean fraction = after == '.'
                && Characters.isDigit(last)
                && end + 1 < text.length()
                && Characters.isDigit(text.charAt(end + 1));
        return fraction || Characters.joins(last, after);
    }

    private static boolean isFigure(char form) {
        return Characters.isDigit(form) || Characters.isNumeral(form);
    }
}
