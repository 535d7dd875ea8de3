package io.ceyuan.core.search;

/**
 * What an index holds.
 *
 * @param documents documents that can be found
 * @param bytes size on disk
 * @param revision changes with every commit, as {@code 12-3fa9}; good for an ETag
 */
public record IndexStatus(long documents, long bytes, String revision) {}
