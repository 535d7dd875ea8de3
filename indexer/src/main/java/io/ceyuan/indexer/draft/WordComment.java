package io.ceyuan.indexer.draft;

import io.ceyuan.core.document.Span;
import java.util.List;

/**
 * A comment for the margin.
 *
 * @param span of the paragraph's text that it is about
 * @param lines what it says
 */
record WordComment(WordParagraph.At at, Span span, List<String> lines) {

    WordComment {
        lines = List.copyOf(lines);
    }
}
