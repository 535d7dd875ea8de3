package io.ceyuan.benchmarks;

import io.ceyuan.cli.DataFolder;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.indexer.extract.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data folder of the product that is there as long as something is measured, however that ends. */
public record TemporaryData(Path folder) implements AutoCloseable {

    public static TemporaryData create() throws IOException {
        return new TemporaryData(Files.createTempDirectory("ceyuan-bench"));
    }

    EngineSettings settings() {
        return new DataFolder(folder).settings();
    }

    @Override
    public void close() throws IOException {
        FolderTree.delete(folder);
    }
}
