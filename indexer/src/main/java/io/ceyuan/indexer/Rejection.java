package io.ceyuan.indexer;

/**
 * A file or folder that is not in the index.
 *
 * @param place name of the folder given and the path inside it, with {@code /}
 * @param reason in plain Chinese
 */
public record Rejection(String place, String reason) {}
