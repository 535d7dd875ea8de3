package io.ceyuan.server;

import io.ceyuan.server.upload.Upload;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that was sent to be worked on.
 *
 * @param text as it was sent; of a file its paragraphs, one a line
 * @param upload the file it came from; null where the text itself was sent
 * @param fields what else was said, by name
 */
record Submission(String text, @Nullable Upload upload, Map<String, String> fields) {

    /** Characters, UTF-16 units, of a text: a hundred pages. */
    static final int MAX_TEXT = 200_000;

    /** Characters of the text in a file: a thick volume. */
    static final int MAX_FILE_TEXT = 1_000_000;

    Submission {
        fields = Map.copyOf(fields);
    }

    /** Whether it is a line that somebody typed, and may be one citation or one quotation. */
    boolean isLine() {
        return upload == null
                && text.length() <= Requests.MAX_Q
                && !text.strip().contains("\n");
    }

    /** The name of the file; null where the text itself was sent. */
    @Nullable
    String fileName() {
        return upload == null ? null : upload.name();
    }
}
