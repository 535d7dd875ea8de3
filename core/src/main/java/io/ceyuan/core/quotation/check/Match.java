package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.Span;
import java.util.List;

/**
 * Where a quotation stands word for word.
 *
 * @param spans of the block's compared text, one for each piece of the quotation, in order
 */
record Match(DocumentText document, Block block, List<Span> spans) {

    Match {
        spans = List.copyOf(spans);
    }

    Span whole() {
        return new Span(spans.getFirst().start(), spans.getLast().end());
    }

    /** How many characters the ellipses stand for; those of the source's own ellipses do not count. */
    int omitted() {
        return omitted(block, spans);
    }

    static int omitted(Block block, List<Span> spans) {
        int omitted = 0;
        for (int i = 1; i < spans.size(); i++) {
            omitted += (int) block.text()
                    .text()
                    .substring(spans.get(i - 1).end(), spans.get(i).start())
                    .codePoints()
                    .filter(c -> c != '…' && c != '⋯')
                    .count();
        }
        return omitted;
    }
}
