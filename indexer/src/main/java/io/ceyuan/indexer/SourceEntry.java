package io.ceyuan.indexer;

import io.ceyuan.core.document.SourceFile;
import io.ceyuan.indexer.extract.Property;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A file to index, as it was when the folders were listed, or a member of one; the place is as in {@link Rejection}.
 *
 * @param location as in {@link SourceFile}
 * @param given what files beside it say about it
 */
record SourceEntry(Path path, String place, String location, long bytes, Instant modified, List<Property> given) {

    SourceEntry {
        given = List.copyOf(given);
    }

    SourceEntry(Path path, String place, long bytes, Instant modified, List<Property> given) {
        this(path, place, path.toUri().toString(), bytes, modified, given);
    }

    /** The member of this container with the name, which lies unpacked at the path. */
    SourceEntry member(String name, Path unpacked, long size, Instant time) {
        return new SourceEntry(
                unpacked,
                place + SourceFile.INSIDE + name,
                SourceFile.locationInside(location, name),
                size,
                time,
                List.of());
    }

    SourceEntry with(List<Property> properties) {
        return new SourceEntry(path, place, location, bytes, modified, properties);
    }

    /**
     * The file as its document names it.
     *
     * @param recognized whether its text was read from pictures
     */
    SourceFile source(String format, boolean recognized) {
        return new SourceFile(place, location, format, bytes, modified, recognized);
    }
}
