package io.ceyuan.benchmarks;

import io.ceyuan.cli.DataFolder;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.indexer.extract.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A data folder of the product that is there as long as something is measured, however that ends. */
public record TemporaryData(Path folder) implements AutoCloseable {

    /** Documents in memory at a time. */
    private static final int CHUNK = 5_000;

    public static TemporaryData create() throws IOException {
        return new TemporaryData(Files.createTempDirectory("ceyuan-bench"));
    }

    /** Some documents of a library that is too large for the memory. */
    interface Part {
        List<PolicyDocument> documents(int first, int count);
    }

    /** Indexes a library part by part. */
    void index(int size, Part library) {
        EngineSettings settings = settings();
        try (DocumentWriter writer = EngineProvider.of(settings).openWriter(settings)) {
            for (int written = 0; written < size; written += CHUNK) {
                library.documents(written, Math.min(CHUNK, size - written)).parallelStream()
                        .forEach(writer::write);
            }
            writer.commit();
        }
    }

    EngineSettings settings() {
        return new DataFolder(folder).settings();
    }

    @Override
    public void close() throws IOException {
        FolderTree.delete(folder);
    }
}
