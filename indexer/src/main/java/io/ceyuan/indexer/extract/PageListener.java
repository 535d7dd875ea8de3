package io.ceyuan.indexer.extract;

import java.nio.file.Path;

/** Hears how far a file is read that takes long. */
@FunctionalInterface
public interface PageListener {

    /**
     * @param page the one that is done, from 1
     * @param pages of the file
     */
    void read(Path file, int page, int pages);
}
