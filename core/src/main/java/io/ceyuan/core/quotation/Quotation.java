package io.ceyuan.core.quotation;

import io.ceyuan.core.document.Span;
import java.util.List;

/**
 * What a document says that somebody said, word for word.
 *
 * @param speaker as written: 习近平总书记, 会议, 《中华人民共和国行政许可法》第十二条
 * @param passages one in each paragraph over which it goes, at least one
 */
public record Quotation(String speaker, List<Passage> passages) {

    public Quotation {
        if (speaker.isBlank()) {
            throw new IllegalArgumentException("a quotation without speaker");
        }
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("an empty quotation of " + speaker);
        }
        passages = List.copyOf(passages);
    }

    /**
     * A part of a quotation.
     *
     * @param paragraph the number of the paragraph
     * @param span of the paragraph's text, inside the quotation marks
     */
    public record Passage(int paragraph, Span span) {}
}
