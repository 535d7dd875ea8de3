package io.ceyuan.core.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;

/**
 * The file a document was read from.
 *
 * @param place name of the folder given and the path inside it, with {@code /}; {@code !/} leads into an archive or a mail
 * @param location where the file lies on this machine, as a URI; {@code jar:file:/文库/附件.zip!/名单.xlsx} for a member, with a
 *     {@code !} before that written as {@code %21}
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

    /** Between the place of a container and the path of a member inside it: 文库/附件.zip!/名单.xlsx. */
    public static final String INSIDE = "!/";

    private static final String MEMBER = "jar:";

    /**
     * The location of a member.
     *
     * @param container the location of what holds it, which may be a member itself
     * @param path of the member inside it
     */
    public static String locationInside(String container, String path) {
        String holder = container.startsWith(MEMBER) ? container : MEMBER + container.replace("!", "%21");
        try {
            return holder
                    + INSIDE
                    + new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + path, e);
        }
    }

    /** Where the file lies that this one is, or is in. */
    public URI outermost() {
        return URI.create(isMember() ? location.substring(MEMBER.length(), location.indexOf(INSIDE)) : location);
    }

    /** The place of the file that this one is, or is in. */
    public String outermostPlace() {
        if (!isMember()) {
            return place;
        }
        String inside = URI.create("/" + location.substring(location.indexOf(INSIDE) + INSIDE.length()))
                .getPath();
        return place.substring(0, place.length() - inside.length() - 1);
    }

    /** Whether what is sent for it is a file of this format: of a member, its container is sent. */
    public boolean isFileOf(String otherFormat) {
        return !isMember() && format.equals(otherFormat);
    }

    private boolean isMember() {
        return location.startsWith(MEMBER);
    }

    /** The last part of the place. */
    public String name() {
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
