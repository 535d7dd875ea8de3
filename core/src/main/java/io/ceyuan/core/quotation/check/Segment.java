package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.Span;

/**
 * A stretch of a comparison.
 *
 * @param same whether both are equal there
 * @param source units of the block's compared text
 * @param quotation units of the quotation's
 */
record Segment(boolean same, Span source, Span quotation) {

    Segment with(Segment next) {
        return new Segment(
                same, new Span(source.start(), next.source.end()), new Span(quotation.start(), next.quotation.end()));
    }

    /** Characters of the longer side. */
    int length() {
        return Math.max(source.length(), quotation.length());
    }
}
