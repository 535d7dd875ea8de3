package io.ceyuan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
        Path folder = TestFolder.create();
        CommandRun run = CommandRun.of("index", "--strict", "--data", folder.toString(), DOCUMENTS.toString());
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        return folder;
    }
}
