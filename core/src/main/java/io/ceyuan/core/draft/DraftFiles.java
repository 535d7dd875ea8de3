package io.ceyuan.core.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Drafts in files, for those who know no formats. Safe for many threads. */
public interface DraftFiles {

    /** Reads none. */
    DraftFiles NONE = new DraftFiles() {
        @Override
        public DraftReading read(Path file) {
            return new DraftReading.Refused("本服务不读取文件，请粘贴文字");
        }

        @Override
        public void mark(Path file, DraftReport report, OutputStream out) throws IOException {
            throw new IOException("no draft of a file");
        }
    };

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
