package io.ceyuan.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;

/**
 * Opens files below a folder as the indexer does, by following no link. Where the system allows it each folder is opened in
 * the one before, so that a link put there meanwhile is not followed either.
 */
final class LinklessFile {

    private LinklessFile() {}

    /**
     * The content of a regular file; empty when there is none, or only by way of a link.
     *
     * @param depth how many of the last names must not be links; the folder before them may be reached by one
     */
    static Optional<InputStream> open(Path file, int depth) {
        if (depth < 1 || depth > file.getNameCount()) {
            return Optional.empty();
        }
        Path root = file.resolve("../".repeat(depth)).normalize();
        Path below = file.subpath(file.getNameCount() - depth, file.getNameCount());
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(root)) {
            return folder instanceof SecureDirectoryStream<Path> secure
                    ? Optional.of(open(secure, below))
                    : openChecked(root, below);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static InputStream open(SecureDirectoryStream<Path> folder, Path below) throws IOException {
        if (below.getNameCount() > 1) {
            try (SecureDirectoryStream<Path> next =
                    folder.newDirectoryStream(below.getName(0), LinkOption.NOFOLLOW_LINKS)) {
                return open(next, below.subpath(1, below.getNameCount()));
            }
        }
        BasicFileAttributes attributes = folder.getFileAttributeView(
                        below, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes();
        if (!attributes.isRegularFile()) {
            // opening a pipe would wait for ever
            throw new IOException("no regular file: " + below);
        }
        return Channels.newInputStream(
                folder.newByteChannel(below, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
    }

    private static Optional<InputStream> openChecked(Path root, Path below) throws IOException {
        Path file = root.toRealPath().resolve(below);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && file.toRealPath().equals(file)
                ? Optional.of(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS))
                : Optional.empty();
    }
}
