package io.ceyuan.web.page;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that is marked throughout or not at all.
 *
 * @param anchor the id of a mark that can be jumped to, as {@code h3}; null for any other
 */
record Piece(String text, boolean marked, @Nullable String anchor) {}
