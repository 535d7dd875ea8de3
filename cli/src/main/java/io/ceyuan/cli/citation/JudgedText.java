package io.ceyuan.cli.citation;

import io.ceyuan.core.document.Span;
import java.util.List;

/**
 * A paragraph with the citations that people found in it.
 *
 * @param ignore spans that a score neither rewards nor punishes
 */
record JudgedText(String id, String text, List<Mark> citations, List<Span> ignore) {

    JudgedText {
        citations = List.copyOf(citations);
        ignore = List.copyOf(ignore);
    }

    boolean ignores(Mark mark) {
        return !mark.type().equals("quotation")
                && ignore.stream()
                        .anyMatch(span ->
                                span.start() < mark.span().end() && mark.span().start() < span.end());
    }
}
