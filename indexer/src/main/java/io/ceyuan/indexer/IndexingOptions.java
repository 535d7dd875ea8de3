package io.ceyuan.indexer;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run does.
 *
 * @param roots folders or single files to index, at least one
 * @param missing what becomes of documents whose files are gone
 * @param threads files worked on at the same time
 * @param analysis fingerprint of the analysis the engine does; another one makes every file be indexed again
 */
public record IndexingOptions(List<Path> roots, Missing missing, int threads, String analysis) {

    public IndexingOptions {
        if (roots.isEmpty()) {
            throw new IllegalArgumentException("nothing to index");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("a run needs a thread, not " + threads);
        }
        roots = List.copyOf(roots);
    }

    /** The usual run: missing files are removed, every processor works. */
    public static IndexingOptions of(List<Path> roots, String analysis) {
        return new IndexingOptions(roots, Missing.REMOVE, Runtime.getRuntime().availableProcessors(), analysis);
    }
}
