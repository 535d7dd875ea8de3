package io.ceyuan.core.quotation;

import io.ceyuan.core.document.Span;

/**
 * A quotation found in a text, with the words that name its speaker there.
 *
 * @param quoted inside the quotation marks; over several paragraphs with the marks that are repeated between
 * @param speaker before or after it
 */
public record Speech(Span quoted, Span speaker) {}
