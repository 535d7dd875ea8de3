package io.ceyuan.server.wire;

import io.ceyuan.core.quotation.Quotation;
import java.util.List;

/**
 * What the text says that somebody said, word for word.
 *
 * @param passages one in each paragraph over which it goes
 */
public record WireQuotation(String speaker, List<Passage> passages) {

    /** A span of a paragraph's text, inside the quotation marks. */
    public record Passage(int paragraph, int start, int end) {
        static Passage of(Quotation.Passage passage) {
            return new Passage(
                    passage.paragraph(), passage.span().start(), passage.span().end());
        }
    }

    static WireQuotation of(Quotation quotation) {
        return new WireQuotation(
                quotation.speaker(),
                quotation.passages().stream().map(Passage::of).toList());
    }
}
