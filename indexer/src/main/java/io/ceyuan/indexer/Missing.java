package io.ceyuan.indexer;

/** What becomes of documents whose files are gone. */
public enum Missing {
    /** They are removed, unless all of a folder are gone at once: then a share is perhaps not mounted. */
    REMOVE,
    /** They are removed, also all of a folder. */
    REMOVE_ALL,
    /** They stay. */
    KEEP
}
