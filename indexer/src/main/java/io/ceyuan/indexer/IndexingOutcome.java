package io.ceyuan.indexer;

/** How a run ended: it ran, or it was refused before anything was changed. */
public sealed interface IndexingOutcome permits IndexingReport, IndexingRefusal {}
