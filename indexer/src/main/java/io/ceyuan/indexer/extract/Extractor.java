package io.ceyuan.indexer.extract;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the text out of files and files out of others, here or in another process. Safe for many threads. */
public interface Extractor {

    /** The text of the file, or why there is none; a bad file is never an exception. */
    Extraction extract(Path file) throws InterruptedException;

    /**
     * What is in the file; a bad one is never an exception.
     *
     * @param folder where its members go, from {@link #scratch}
     */
    default Unpacking unpack(ContainerKind kind, Path file, Path folder, Allowance allowance)
            throws InterruptedException {
        return Container.unpack(kind, file, folder, allowance);
    }

    /** An empty folder for the members of a container. */
    default ScratchFolder scratch() throws IOException {
        return ScratchFolder.make();
    }

    /** Changes when the same file would give another text. */
    default String version() {
        return TextExtractor.VERSION;
    }
}
