package io.ceyuan.indexer.extract;

import java.nio.file.Path;

/** Reads the text out of files, here or in another process. Safe for many threads. */
public interface Extractor {

    /** The text of the file, or why there is none; a bad file is never an exception. */
    Extraction extract(Path file) throws InterruptedException;

    /** Changes when the same file would give another text. */
    default String version() {
        return TextExtractor.VERSION;
    }
}
