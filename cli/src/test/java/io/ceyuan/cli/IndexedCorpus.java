package io.ceyuan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ceyuan.indexer.extract.FolderTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The sample documents of the product, indexed once for all tests that only read them. */
final class IndexedCorpus {

    private static final Path DOCUMENTS = Path.of("..", "corpus", "documents");

    private static @Nullable Path data;

    private IndexedCorpus() {}

    /** The data folder, which is deleted when the tests have ended. */
    static synchronized Path data() {
        assumeTrue(Files.isDirectory(DOCUMENTS), "the sample documents are not here");
        Path indexed = data == null ? index() : data;
        data = indexed;
        return indexed;
    }

    private static Path index() {
        try {
            Path folder = Files.createTempDirectory("ceyuan-corpus");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            CommandRun run = CommandRun.of("index", "--strict", "--data", folder.toString(), DOCUMENTS.toString());
            assertThat(run.code()).as(run.out() + run.err()).isZero();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FolderTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
