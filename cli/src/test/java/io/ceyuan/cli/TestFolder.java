package io.ceyuan.cli;

import io.ceyuan.indexer.extract.FolderTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that all tests of a process share. */
final class TestFolder {

    private TestFolder() {}

    /** An empty one, which is deleted when the tests have ended. */
    static Path create() {
        try {
            Path folder = Files.createTempDirectory("ceyuan-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try {
            FolderTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
