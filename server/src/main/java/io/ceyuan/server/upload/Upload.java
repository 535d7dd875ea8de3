package io.ceyuan.server.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * A file that was sent; it is there while its request is answered.
 *
 * @param name as the client gave it, not to be trusted: without folders, controls and angle brackets
 */
public record Upload(String name, long bytes, Source source) {

    /** A name longer than this says nothing more. */
    private static final int LONGEST_NAME = 120;

    /** Where its bytes come from, each time from the first on. */
    public interface Source {
        InputStream open() throws IOException;
    }

    public Upload {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}<>]", "").strip();
        // the end has the extension
        int from = plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                ? 0
                : plain.offsetByCodePoints(plain.length(), -LONGEST_NAME);
        name = plain.substring(from);
    }

    /** What stands behind the last dot in lower case, as docx; empty for another name. */
    public String extension() {
        String end = name.substring(name.lastIndexOf('.') + 1);
        return name.contains(".") && end.matches("[A-Za-z0-9]{1,10}") ? end.toLowerCase(Locale.ROOT) : "";
    }
}
