package io.ceyuan.indexer;

import io.ceyuan.core.document.SourceFile;
import io.ceyuan.indexer.extract.Property;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A file to index, as it was when the folders were listed; the place is as in {@link Rejection}.
 *
 * @param given what files beside it say about it
 */
record SourceEntry(Path path, String place, long bytes, Instant modified, List<Property> given) {

    SourceEntry {
        given = List.copyOf(given);
    }

    SourceEntry with(List<Property> properties) {
        return new SourceEntry(path, place, bytes, modified, properties);
    }

    /**
     * The file as its document names it.
     *
     * @param recognized whether its text was read from pictures
     */
    SourceFile source(String format, boolean recognized) {
        return new SourceFile(place, path.toUri().toString(), format, bytes, modified, recognized);
    }
}
