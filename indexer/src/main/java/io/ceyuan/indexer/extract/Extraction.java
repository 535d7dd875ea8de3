package io.ceyuan.indexer.extract;

/** What came out of a file: its text, or the reason why there is none. */
public sealed interface Extraction permits Extracted, Rejected {}
