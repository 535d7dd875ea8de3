package io.ceyuan.core.document;

import java.time.Instant;

/**
 * The file a document was read from.
 *
 * @param place name of the folder given and the path inside it, with {@code /}
 * @param location where the file lies on this machine, as a URI
 * @param format the file's kind in lower case, as {@code docx}
 * @param bytes size of the file
 * @param modified time of last change
 * @param recognized whether text was recognised in pictures of pages (OCR), and may have errors
 */
public record SourceFile(
        String place, String location, String format, long bytes, Instant modified, boolean recognized) {

    /** A file with text of its own. */
    public SourceFile(String place, String location, String format, long bytes, Instant modified) {
        this(place, location, format, bytes, modified, false);
    }

    /** The last part of the place. */
    public String name() {
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
