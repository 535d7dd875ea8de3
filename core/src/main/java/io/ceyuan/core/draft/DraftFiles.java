package io.ceyuan.core.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Drafts in files, for those who know no formats. Safe for many threads. */
public interface DraftFiles {

    /** A bad file is a value and never an exception. */
    DraftReading read(Path file) throws InterruptedException;

    /**
     * Writes a copy of the file with a comment for each finding in its margin; the file stays as it is.
     *
     * @param report on the draft that was read from the file, which is markable
     * @throws IOException when the file changed meanwhile, or the copy cannot be written
     */
    void mark(Path file, DraftReport report, OutputStream out) throws IOException;
}
