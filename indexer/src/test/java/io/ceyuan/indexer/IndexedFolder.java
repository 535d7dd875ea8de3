package io.ceyuan.indexer;

import io.ceyuan.indexer.extract.TextExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A folder of three documents, the index over it, and the records of what was indexed. */
record IndexedFolder(Path library, Path state, InMemoryIndex index) {

    static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    static IndexedFolder of(Path temp) throws IOException {
        IndexedFolder folder = new IndexedFolder(
                Files.createDirectories(temp.resolve("文库")), temp.resolve("data"), new InMemoryIndex());
        folder.write("省级/a.txt", "云泽省人民政府关于粮食生产的通知\n云政发〔2021〕1号\n各市：抓好粮食生产。");
        folder.write("省级/b.txt", "云泽省人民政府关于水利建设的通知\n各市：抓好水利建设。");
        folder.write("c.md", "# 云泽省数据条例\n\n第一条 为了发展数据产业，制定本条例。");
        return folder;
    }

    Path write(String name, String text) throws IOException {
        Path file = library.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text, StandardCharsets.UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        return file;
    }

    /** All of them, in the order of their paths. */
    List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(library)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Why the folders cannot be indexed. */
    String refusal(Path... roots) {
        return switch (outcome(IndexingOptions.of(List.of(roots), "一"), new IndexingProgress() {})) {
            case IndexingRefusal(String reason) -> reason;
            case IndexingReport report -> "ran: " + report;
        };
    }

    IndexingReport run() {
        return run(IndexingOptions.of(List.of(library), "一"));
    }

    IndexingReport run(IndexingOptions options) {
        return run(options, new IndexingProgress() {});
    }

    IndexingReport run(IndexingOptions options, IndexingProgress progress) {
        return switch (outcome(options, progress)) {
            case IndexingReport report -> report;
            case IndexingRefusal(String reason) -> throw new AssertionError(reason);
        };
    }

    private IndexingOutcome outcome(IndexingOptions options, IndexingProgress progress) {
        return new IndexingRun(index, state, options, new TextExtractor(), progress, () -> false).run();
    }
}
