package io.ceyuan.indexer;

/**
 * A run that did not start.
 *
 * @param reason in plain Chinese, naming the folders
 */
public record IndexingRefusal(String reason) implements IndexingOutcome {}
