package io.ceyuan.indexer.isolate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

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
            delete(absolute);
            return new WorkFolder(Files.createDirectories(absolute));
        } catch (IOException e) {
            throw new UncheckedIOException("无法写入临时文件夹：" + path, e);
        }
    }

    WorkFolder child(String name) {
        return at(path.resolve(name));
    }

    /** Follows no links. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        try {
            delete(path);
        } catch (IOException e) {
            // what is left is deleted by the next run
        }
    }
}
