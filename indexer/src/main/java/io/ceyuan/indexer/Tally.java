package io.ceyuan.indexer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts what a run does and tells it to the listener, one thread at a time. */
final class Tally {

    private final IndexingProgress progress;
    private final List<Rejection> rejected = new ArrayList<>();
    private int indexed;
    private int same;
    private int removed;
    private long kept;
    private long characters;

    Tally(IndexingProgress progress) {
        this.progress = progress;
    }

    synchronized void started(SourceListing listing) {
        long bytes = listing.files().stream().mapToLong(SourceEntry::bytes).sum();
        progress.started(listing.files().size(), bytes);
        listing.unreadable().forEach(this::reject);
    }

    synchronized void indexed(long text) {
        indexed++;
        characters += text;
    }

    /** The content of the file was in the index before it. */
    synchronized void same() {
        same++;
    }

    synchronized void rejected(String place, String reason) {
        reject(new Rejection(place, reason));
    }

    /** A listed file is done, with all that is in it. */
    synchronized void advanced(SourceEntry file) {
        progress.advanced(file.place(), file.bytes());
    }

    synchronized void removed() {
        removed++;
    }

    synchronized void kept(long documents) {
        kept += documents;
    }

    synchronized void committed(int files) {
        progress.committed(files);
    }

    /**
     * @param copies files that are further places of a document
     */
    synchronized IndexingReport report(int files, int copies, Duration elapsed, boolean completed, List<String> notes) {
        List<Rejection> sorted =
                rejected.stream().sorted(Comparator.comparing(Rejection::place)).toList();
        return new IndexingReport(
                files,
                indexed,
                Math.max(0, same - copies),
                copies,
                removed,
                kept,
                sorted,
                characters,
                elapsed,
                completed,
                notes);
    }

    private void reject(Rejection rejection) {
        rejected.add(rejection);
        progress.rejected(rejection);
    }
}
