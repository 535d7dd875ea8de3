package io.ceyuan.web.page;

import org.jspecify.annotations.Nullable;

/**
 * A footnote below a text.
 *
 * @param back the paragraph that refers to it; null where that cannot be told
 */
record ShownNote(ShownParagraph text, @Nullable String back) {}
