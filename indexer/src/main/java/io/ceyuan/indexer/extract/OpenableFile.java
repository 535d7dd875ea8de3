package io.ceyuan.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A copy, under a plain name, of a file whose name is lost when it is written as text: parsers open files by their names. It
 * goes away when closed.
 */
record OpenableFile(Path path) implements AutoCloseable {

    /** Whether the name of the file survives as text. */
    static boolean isOpenable(Path file) {
        return file.toString().indexOf('\ufffd') < 0;
    }

    static OpenableFile copyOf(Path file) throws IOException {
        String extension = FileSniffer.extension(file).replaceAll("[^a-z0-9]", "");
        // an empty suffix keeps a file without extension without one
        Path copy = Files.createTempFile("ceyuan-", extension.isEmpty() ? "" : "." + extension);
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        return new OpenableFile(copy);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
