package io.ceyuan.core.quotation;

import io.ceyuan.core.document.Span;

/**
 * A stretch in quotation marks that is in no other one.
 *
 * @param outer with its marks
 */
record Quoted(Span outer) {

    /** Without its marks, nor the line breaks beside them. */
    Span inner(String text) {
        int start = outer.start() + 1;
        int end = outer.end() - 1;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
