package io.ceyuan.indexer;

import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.indexer.extract.TextExtractor;
import io.ceyuan.indexer.parse.PolicyDocumentParser;
import io.ceyuan.indexer.state.LibraryState;
import io.ceyuan.indexer.state.StateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Brings an index in step with folders of files: new and changed files are read, those of deleted files removed, all others
 * left alone. A run can be cancelled at any time; what it has done is kept, and the next one goes on from there.
 */
public final class IndexingRun {

    private final DocumentWriter writer;
    private final StateFile stateFile;
    private final IndexingOptions options;
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
            IndexingProgress progress,
            BooleanSupplier cancelled) {
        this.writer = writer;
        this.stateFile = new StateFile(stateFolder);
        this.options = options;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** Why the roots cannot be indexed, to be asked before an index is dropped; empty when they can. */
    public static Optional<IndexingRefusal> refusal(List<Path> roots) {
        return SourceRoots.problem(roots).map(IndexingRefusal::new);
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
            return new IndexingRefusal("无法打开文件或文件夹：" + e.getMessage());
        }
        LibraryState state = stateFile.read();
        Ledger ledger = new Ledger(writer, stateFile, state, fingerprint());
        Tally tally = new Tally(progress);
        tally.started(listing);
        boolean completed = new Workers(options.threads(), cancelled, ledger, tally).workOff(listing.files());
        if (completed && !options.keepMissing()) {
            removeMissing(listing, ledger, tally);
        }
        tally.committed(ledger.commit());
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return tally.report(listing.files().size(), elapsed, completed, notes(listing, state));
    }

    /** Of everything that decides what a file becomes in the index. */
    private String fingerprint() {
        return "extract " + TextExtractor.VERSION + ", parse " + PolicyDocumentParser.VERSION + ", analysis "
                + options.analysis();
    }

    private static void removeMissing(SourceListing listing, Ledger ledger, Tally tally) {
        Set<String> there = listing.files().stream().map(SourceEntry::place).collect(Collectors.toSet());
        for (String place : ledger.places()) {
            if (listing.covers(place) && !there.contains(place) && ledger.remove(place)) {
                tally.removed();
            }
        }
    }

    private static List<String> notes(SourceListing listing, LibraryState state) {
        List<String> notes = new ArrayList<>(state.note().stream().toList());
        if (listing.links() > 0) {
            notes.add("跳过了 " + listing.links() + " 个符号链接");
        }
        return notes;
    }
}
