package io.ceyuan.cli;

import io.ceyuan.core.draft.DraftFiles;
import io.ceyuan.indexer.draft.FileDrafts;
import io.ceyuan.indexer.extract.Block;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.FolderTree;
import io.ceyuan.indexer.extract.Rejected;
import io.ceyuan.indexer.isolate.ParserLimits;
import io.ceyuan.indexer.isolate.ParserPool;
import io.ceyuan.server.upload.FileReader;
import io.ceyuan.server.upload.FileText;
import io.ceyuan.server.upload.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Reads files that are sent to the server as those of the library are read: in a process of its own, which knows no network, with
 * bounds of memory and time. Pages that are pictures are not read. The process starts with the first file.
 */
final class IsolatedFiles implements FileReader, AutoCloseable {

    /** Who sent the file waits for the answer. */
    static final ParserLimits LIMITS = new ParserLimits(512, Duration.ofSeconds(30));

    private @Nullable Path folder;
    private @Nullable ParserPool pool;

    @Override
    public FileText read(Upload upload) throws InterruptedException {
        try {
            return read(upload, begun());
        } catch (IOException | UncheckedIOException e) {
            return new FileText.Refused("服务器暂时无法读取文件");
        }
    }

    /** Drafts that are read in the same processes. */
    DraftFiles drafts(Clock clock) {
        return new FileDrafts(
                file -> {
                    try {
                        return begun().extract(file);
                    } catch (IOException | UncheckedIOException e) {
                        return Rejected.failed();
                    }
                },
                clock);
    }

    private FileText read(Upload upload, ParserPool parsers) throws IOException, InterruptedException {
        String extension = upload.extension();
        Path file = Files.createTempFile(folder(), "upload-", extension.isEmpty() ? "" : "." + extension);
        try {
            try (InputStream content = upload.source().open()) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return switch (parsers.extract(file)) {
                case Extracted text ->
                    new FileText.Paragraphs(
                            text.blocks().stream().map(Block::text).toList());
                case Rejected rejected -> new FileText.Refused(rejected.reason());
            };
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private synchronized ParserPool begun() throws IOException {
        ParserPool begun = pool;
        if (begun == null) {
            begun = new ParserPool(folder().resolve("parsers"), LIMITS);
            pool = begun;
        }
        return begun;
    }

    private synchronized Path folder() throws IOException {
        Path made = folder;
        if (made == null) {
            made = Files.createTempDirectory("ceyuan-uploads-");
            folder = made;
        }
        return made;
    }

    /** Ends the processes and removes what is left of the files. */
    @Override
    public synchronized void close() {
        if (pool != null) {
            pool.close();
        }
        if (folder != null) {
            try {
                FolderTree.delete(folder);
            } catch (IOException e) {
                // in the folder for temporary files, which the system clears
            }
        }
    }
}
