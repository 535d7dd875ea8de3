package io.ceyuan.indexer;

/** Hears how a run goes on; called by one thread at a time. */
public interface IndexingProgress {

    /** All files are listed. */
    default void started(int files, long bytes) {}

    /** A file is done, whatever came of it. */
    default void advanced(String place, long bytes) {}

    /** A file or folder is not indexed. */
    default void rejected(Rejection rejection) {}

    /** So many files have become part of the index for good. */
    default void committed(int files) {}
}
