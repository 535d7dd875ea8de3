package io.ceyuan.web.page;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that looks the same throughout.
 *
 * @param marked whether it is a match of the query
 * @param anchor the id of a mark that can be jumped to, as {@code h3}; null for any other
 * @param quoted whether somebody who is named says it
 * @param url of the footnote to which it refers; null for what refers to none
 * @param citation of which it is a part; null for what is in none
 */
record Piece(
        String text,
        boolean marked,
        @Nullable String anchor,
        boolean quoted,
        @Nullable String url,
        @Nullable CitationMark citation) {

    /** The class of a mark; null for a plain one. */
    @Nullable
    String style() {
        return quoted ? "said" : null;
    }
}
