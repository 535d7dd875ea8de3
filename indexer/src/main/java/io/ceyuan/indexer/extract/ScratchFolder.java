package io.ceyuan.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary folder that goes away with all that is in it when closed. */
public record ScratchFolder(Path path) implements AutoCloseable {

    public static ScratchFolder make() throws IOException {
        return new ScratchFolder(Files.createTempDirectory("ceyuan-"));
    }

    @Override
    public void close() throws IOException {
        FolderTree.delete(path);
    }
}
