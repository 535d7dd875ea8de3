package io.ceyuan.server;

import io.ceyuan.core.draft.Draft;
import io.ceyuan.server.upload.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A draft that was sent to be checked; its file is there until this is closed.
 *
 * @param file null where the text itself was sent
 * @param fields what else was said, by name
 */
record SubmittedDraft(Draft draft, @Nullable StoredFile file, Map<String, String> fields) implements AutoCloseable {

    /**
     * The file it came from.
     *
     * @param markable whether a copy with comments can be made of it
     */
    record StoredFile(Upload upload, Path path, boolean markable) {}

    SubmittedDraft {
        fields = Map.copyOf(fields);
    }

    /** The name of the file; null where the text itself was sent. */
    @Nullable
    String fileName() {
        return file == null ? null : file.upload().name();
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                Files.deleteIfExists(file.path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
