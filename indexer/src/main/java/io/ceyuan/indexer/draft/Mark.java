package io.ceyuan.indexer.draft;

import io.ceyuan.core.document.Span;

/**
 * Where a comment goes.
 *
 * @param comment its id
 * @param at the paragraph
 * @param span of the paragraph's text
 */
record Mark(int comment, WordParagraph.At at, Span span) {}
