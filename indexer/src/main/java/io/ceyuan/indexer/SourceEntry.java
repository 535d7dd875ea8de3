package io.ceyuan.indexer;

import io.ceyuan.core.document.SourceFile;
import io.ceyuan.indexer.extract.Property;
import java.net.URI;
import java.net.URISyntaxException;
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

    /** Between the place of a container and the path of a member inside it: 文库/附件.zip!/名单.xlsx. */
    static final String INSIDE = "!/";

    /** The member of this container with the name, which lies unpacked at the path. */
    SourceEntry member(String name, Path unpacked, long size, Instant time) {
        String holder = location.startsWith("jar:") ? location : "jar:" + location.replace("!", "%21");
        return new SourceEntry(unpacked, place + INSIDE + name, holder + INSIDE + encoded(name), size, time, List.of());
    }

    private static String encoded(String name) {
        try {
            return new URI(null, null, "/" + name, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + name, e);
        }
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
