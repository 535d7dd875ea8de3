package io.ceyuan.indexer;

import io.ceyuan.indexer.parse.TopicRules;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run does.
 *
 * @param roots folders or single files to index, at least one
 * @param missing what becomes of documents whose files are gone
 * @param threads files worked on at the same time
 * @param analysis fingerprint of the analysis the engine does; another one makes every file be indexed again
 * @param topics by which topics are told; others make every file be indexed again
 */
public record IndexingOptions(List<Path> roots, Missing missing, int threads, String analysis, TopicRules topics) {

    public IndexingOptions {
        if (roots.isEmpty()) {
            throw new IllegalArgumentException("nothing to index");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("a run needs a thread, not " + threads);
        }
        roots = List.copyOf(roots);
    }

    /** With the topics that come with the program. */
    public IndexingOptions(List<Path> roots, Missing missing, int threads, String analysis) {
        this(roots, missing, threads, analysis, TopicRules.usual());
    }

    /** The usual run: missing files are removed, every processor works. */
    public static IndexingOptions of(List<Path> roots, String analysis) {
        return new IndexingOptions(roots, Missing.REMOVE, Runtime.getRuntime().availableProcessors(), analysis);
    }
}
