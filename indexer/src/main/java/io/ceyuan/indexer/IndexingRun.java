package io.ceyuan.indexer;

import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.indexer.extract.Extractor;
import io.ceyuan.indexer.parse.PolicyDocumentParser;
import io.ceyuan.indexer.state.LibraryState;
import io.ceyuan.indexer.state.StateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Brings an index in step with folders of files: new and changed files are read, those of deleted files removed, all others
 * left alone. A run can be cancelled at any time; what it has done is kept, and the next one goes on from there.
 */
public final class IndexingRun {

    /** A table with a mistake in every line would hide the rest of the report. */
    private static final int MOST_WARNINGS = 100;

    private final DocumentWriter writer;
    private final StateFile stateFile;
    private final IndexingOptions options;
    private final Extractor extractor;
    private final IndexingProgress progress;
    private final BooleanSupplier cancelled;

    /**
     * @param stateFolder where the records of the files are kept, one folder an index; made when it is not there
     * @param cancelled asked before every file; true ends the run after the files in work
     */
    public IndexingRun(
            DocumentWriter writer,
            Path stateFolder,
            IndexingOptions options,
            Extractor extractor,
            IndexingProgress progress,
            BooleanSupplier cancelled) {
        this.writer = writer;
        this.stateFile = new StateFile(stateFolder);
        this.options = options;
        this.extractor = extractor;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** Why the roots cannot be indexed, to be asked before an index is dropped; empty when they can. */
    public static Optional<IndexingRefusal> refusal(List<Path> roots) {
        return SourceRoots.problem(roots).map(IndexingRefusal::new);
    }

    /**
     * Why the index should not be dropped to be made anew from the roots: they are no roots, or a folder is empty that the
     * index has documents of. Empty when it can.
     */
    public static Optional<IndexingRefusal> refusalToDrop(List<Path> roots, LibraryState state) {
        Optional<IndexingRefusal> refusal = refusal(roots);
        if (refusal.isPresent()) {
            return refusal;
        }
        try {
            List<String> emptied = MissingFiles.emptied(SourceWalker.list(SourceRoots.of(roots)), state.documents());
            return emptied.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new IndexingRefusal("没有重建：" + String.join("\n", emptied)));
        } catch (IOException e) {
            return Optional.of(unopened(e));
        }
    }

    /**
     * Runs to the end, or until cancelled.
     *
     * @throws io.ceyuan.core.search.SearchException when the engine fails; nothing uncommitted is recorded
     */
    public IndexingOutcome run() {
        long start = System.nanoTime();
        Optional<IndexingRefusal> refusal = refusal(options.roots());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        SourceListing listing;
        try {
            listing = SourceWalker.list(SourceRoots.of(options.roots()));
        } catch (IOException e) {
            return unopened(e);
        }
        LibraryState state = stateFile.read();
        Ledger ledger = new Ledger(writer, stateFile, state, fingerprint());
        Tally tally = new Tally(progress);
        tally.started(listing);
        CopiesLast order = CopiesLast.of(listing.files(), ledger, cancelled);
        Workers workers = new Workers(options, cancelled, extractor, ledger, tally);
        boolean completed = workers.workOff(order.first()) && workers.workOff(order.copies());
        List<String> notes = notes(listing, state);
        if (completed) {
            notes.addAll(new MissingFiles(listing, ledger, tally).settle(options.missing()));
        }
        tally.committed(ledger.commit());
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        List<SourceEntry> files = listing.files();
        return tally.report(files.size(), ledger.copies(files), elapsed, completed, notes);
    }

    private static IndexingRefusal unopened(IOException e) {
        return new IndexingRefusal("无法打开文件或文件夹：" + e.getMessage());
    }

    /** Of everything that decides what a file becomes in the index. */
    private String fingerprint() {
        return "extract " + extractor.version() + ", parse " + PolicyDocumentParser.VERSION + ", analysis "
                + options.analysis()
                + (options.topics().fingerprint().isEmpty()
                        ? ""
                        : ", topics " + ContentHash.of(options.topics().fingerprint()));
    }

    private static List<String> notes(SourceListing listing, LibraryState state) {
        List<String> notes = new ArrayList<>(state.note().stream().toList());
        if (listing.links() > 0) {
            notes.add("跳过了 " + listing.links() + " 个符号链接");
        }
        listing.warnings().stream().limit(MOST_WARNINGS).forEach(notes::add);
        if (listing.warnings().size() > MOST_WARNINGS) {
            notes.add("附加元数据还有 " + (listing.warnings().size() - MOST_WARNINGS) + " 处问题");
        }
        return notes;
    }
}
