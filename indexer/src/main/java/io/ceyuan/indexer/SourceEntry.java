package io.ceyuan.indexer;

import io.ceyuan.core.document.SourceFile;
import java.nio.file.Path;
import java.time.Instant;

/** A file to index, as it was when the folders were listed; the place is as in {@link Rejection}. */
record SourceEntry(Path path, String place, long bytes, Instant modified) {

    /**
     * The file as its document names it.
     *
     * @param recognized whether its text was read from pictures
     */
    SourceFile source(String format, boolean recognized) {
        return new SourceFile(place, path.toUri().toString(), format, bytes, modified, recognized);
    }
}
