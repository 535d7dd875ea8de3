package io.ceyuan.core.quotation.check;

/** A stretch of a text with what the library says to it. */
public record CheckedQuotation(Excerpt excerpt, Verdict verdict) {}
