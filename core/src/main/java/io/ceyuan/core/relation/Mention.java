package io.ceyuan.core.relation;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.document.Span;
import java.util.List;

/**
 * A place of a text at which another document is named.
 *
 * @param span with the number behind the title: 《X办法》（云政发〔2021〕12号）
 * @param keys the surest first
 * @param provision whether a part of it is named: 《X办法》第三条
 */
record Mention(Span span, String name, List<CitationKey> keys, boolean provision) {

    Mention {
        keys = List.copyOf(keys);
    }

    /** The number, or the title where there is none: by it mentions of one document are one. */
    CitationKey surest() {
        return keys.getFirst();
    }

    /** The same with the number that stands behind it. */
    Mention with(Span longer, String fuller, List<CitationKey> more) {
        return new Mention(longer, fuller, more, provision);
    }

    /** The same document as it is named more fully elsewhere. */
    Mention as(Mention fuller) {
        return new Mention(span, fuller.name, fuller.keys, provision);
    }
}
