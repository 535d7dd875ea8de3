package io.ceyuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three documents of {@link SampleLibrary}, indexed once for all tests that begin with an index. */
final class IndexedLibrary {

    private static @Nullable Path folder;

    private IndexedLibrary() {}

    /** The library as it was after its first run, at the place it had then, which is where the index looks for the files. */
    static synchronized SampleLibrary asNew() {
        try {
            Path made = folder == null ? index() : folder;
            folder = made;
            SampleLibrary library = at(made);
            TestFolder.delete(library.folder());
            copy(made.resolve("kept"), library.folder());
            return library;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its documents alone, which no run has seen. */
    static SampleLibrary notIndexed() {
        SampleLibrary library = asNew();
        TestFolder.delete(library.data());
        return library;
    }

    private static SampleLibrary at(Path made) {
        return new SampleLibrary(made.resolve("library"));
    }

    private static Path index() throws IOException {
        Path made = TestFolder.create();
        SampleLibrary library = SampleLibrary.threeDocuments(at(made).folder());
        CommandRun run = library.index();
        assertThat(run.out()).as(run.err()).startsWith("收录 3 份");
        copy(library.folder(), made.resolve("kept"));
        return made;
    }

    /** Files keep their times. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
