package io.ceyuan.cli;

import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.indexer.IndexingOptions;
import io.ceyuan.indexer.IndexingOutcome;
import io.ceyuan.indexer.IndexingRefusal;
import io.ceyuan.indexer.IndexingReport;
import io.ceyuan.indexer.IndexingRun;
import io.ceyuan.indexer.Missing;
import io.ceyuan.indexer.isolate.OcrMode;
import io.ceyuan.indexer.isolate.ParserLimits;
import io.ceyuan.indexer.isolate.RecognizingExtractor;
import io.ceyuan.indexer.parse.TopicRules;
import io.ceyuan.indexer.state.LibraryState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A run of the indexer into a data folder; Ctrl-C ends it after the files in work, and what is done is kept. */
final class Indexing {

    /** After the time that a file in work may take, for the last commit. */
    private static final Duration TO_COMMIT = Duration.ofSeconds(30);

    private final DataFolder data;
    private final Missing missing;
    private final boolean rebuild;
    private final ParserLimits limits;
    private final OcrMode ocr;
    private volatile boolean cancelled;

    /**
     * @param missing what becomes of documents whose files are gone
     * @param rebuild whether everything is forgotten first, whatever version wrote it
     * @param limits what one file may cost
     * @param ocr which pages are read as pictures
     */
    Indexing(DataFolder data, Missing missing, boolean rebuild, ParserLimits limits, OcrMode ocr) {
        this.data = data;
        this.missing = missing;
        this.rebuild = rebuild;
        this.limits = limits;
        this.ocr = ocr;
    }

    /**
     * Runs, and hands the outcome over before the program can end, also when it ends by Ctrl-C.
     *
     * @throws io.ceyuan.core.search.SearchException when another program writes, or the index is of another version
     */
    IndexingOutcome run(List<Path> roots, Progress progress, Consumer<IndexingOutcome> afterwards) {
        CountDownLatch finished = new CountDownLatch(1);
        Thread onInterrupt = new Thread(() -> cancelAndWait(finished));
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            IndexingOutcome outcome = run(roots, progress);
            afterwards.accept(outcome);
            return outcome;
        } finally {
            finished.countDown();
            if (!cancelled) {
                Runtime.getRuntime().removeShutdownHook(onInterrupt);
            }
        }
    }

    private IndexingOutcome run(List<Path> roots, Progress progress) {
        Optional<IndexingRefusal> refusal = rebuild && missing == Missing.REMOVE
                ? IndexingRun.refusalToDrop(roots, data.libraryState())
                : IndexingRun.refusal(roots);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        // a table with a mistake ends the run before anything is dropped
        TopicRules topics = data.topicRules();
        if (rebuild) {
            drop();
        }
        // the writer comes first: it is what keeps a second program out of the folders
        try (DocumentWriter writer = data.engine().openWriter(data.settings());
                RecognizingExtractor extractor =
                        new RecognizingExtractor(data.work(), limits, ocr, progress::recognized)) {
            // asked after the index is there, since it names the index too
            String fingerprint = data.engine().fingerprint(data.settings());
            int threads = Runtime.getRuntime().availableProcessors();
            IndexingOptions options = new IndexingOptions(roots, missing, threads, fingerprint, topics);
            IndexingOutcome outcome =
                    new IndexingRun(writer, data.state(), options, extractor, progress, () -> cancelled).run();
            if (outcome instanceof IndexingReport report) {
                LastRun.of(report).write(data.lastRun());
            }
            return outcome;
        }
    }

    private void drop() {
        data.engine().drop(data.settings());
        LibraryState.forget(data.state());
    }

    private void cancelAndWait(CountDownLatch finished) {
        cancelled = true;
        try {
            boolean ended = finished.await(limits.time().plus(TO_COMMIT).toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                System.err.println("仍有文件在处理，已放弃；此前提交的部分有效");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
