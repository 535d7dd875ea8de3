package io.ceyuan.indexer.isolate;

import io.ceyuan.indexer.extract.FolderTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for files that nobody needs afterwards; it goes away when closed. */
record WorkFolder(Path path) implements AutoCloseable {

    /**
     * An empty one; what an earlier program left there is deleted.
     *
     * @throws UncheckedIOException when the folder cannot be written
     */
    static WorkFolder at(Path path) {
        try {
            Path absolute = path.toAbsolutePath();
            FolderTree.delete(absolute);
            return new WorkFolder(Files.createDirectories(absolute));
        } catch (IOException e) {
            throw new UncheckedIOException("无法写入临时文件夹：" + path, e);
        }
    }

    WorkFolder child(String name) {
        return at(path.resolve(name));
    }

    @Override
    public void close() {
        try {
            FolderTree.delete(path);
        } catch (IOException e) {
            // what is left is deleted by the next run
        }
    }
}
