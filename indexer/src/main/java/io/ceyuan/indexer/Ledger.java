package io.ceyuan.indexer;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.indexer.state.LibraryState;
import io.ceyuan.indexer.state.SourceRecord;
import io.ceyuan.indexer.state.SourceRecord.Outcome;
import io.ceyuan.indexer.state.StateFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Changes the index and keeps the records in step with it: a record is written only after the engine has committed what it
 * tells, and a record about to become false is withdrawn before. Safe for many threads.
 */
final class Ledger {

    private static final int COMMIT_AFTER_FILES = 2_000;
    private static final Duration COMMIT_AFTER = Duration.ofSeconds(30);

    private final DocumentWriter writer;
    private final StateFile file;
    private final String fingerprint;
    private final ConcurrentNavigableMap<String, SourceRecord> committed = new ConcurrentSkipListMap<>();
    private final Map<String, Change> pending = new ConcurrentHashMap<>();
    // many write at the same time; a commit waits for all of them and lets none begin
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile long lastCommit = System.nanoTime();

    /** What will be true of a place after the next commit; an empty record means gone. */
    private record Change(Optional<SourceRecord> record, boolean changesIndex) {}

    Ledger(DocumentWriter writer, StateFile file, LibraryState state, String fingerprint) {
        this.writer = writer;
        this.file = file;
        this.fingerprint = fingerprint;
        boolean valid = state.fingerprint().equals(fingerprint);
        state.records().forEach((place, known) -> committed.put(place, valid ? known : known.outdated()));
    }

    Optional<SourceRecord> known(String place) {
        return Optional.ofNullable(committed.get(place));
    }

    List<String> places() {
        return List.copyOf(committed.keySet());
    }

    /** What is known of the members of a container, also of those inside its members. */
    List<SourceRecord> members(String container) {
        String from = container + SourceEntry.INSIDE;
        return List.copyOf(committed.subMap(from, from + Character.MAX_VALUE).values());
    }

    /** Whether a document of the place is in the index as of the last commit. */
    boolean isIndexed(String place) {
        return known(place)
                .filter(old -> old.outcome() instanceof Outcome.Indexed)
                .isPresent();
    }

    void index(PolicyDocument document, SourceRecord now) {
        change(now.place(), new Change(Optional.of(now), true), () -> writer.write(document));
    }

    /** Records a rejection; a document of an earlier version of the file is deleted. */
    void reject(SourceRecord now) {
        change(now.place(), new Change(Optional.of(now), isIndexed(now.place())), () -> deleteOld(now.place()));
    }

    /** Records a container whose members have records of their own; nothing of them is relied on until this is committed. */
    void opened(SourceRecord now) {
        change(now.place(), new Change(Optional.of(now), true), () -> deleteOld(now.place()));
    }

    /** Forgets a file that is gone; answers whether it was in the index. */
    boolean remove(String place) {
        boolean indexed = isIndexed(place);
        change(place, new Change(Optional.empty(), indexed), () -> deleteOld(place));
        return indexed;
    }

    /** The file was touched, its content is the same. */
    void touch(SourceRecord now) {
        change(now.place(), new Change(Optional.of(now), false), () -> {});
    }

    boolean isCommitDue() {
        boolean late = System.nanoTime() - lastCommit > COMMIT_AFTER.toNanos();
        return pending.size() >= COMMIT_AFTER_FILES || (late && !pending.isEmpty());
    }

    /** Makes everything so far durable, first in the index and then in the records; answers with the files it concerns. */
    int commit() {
        lock.writeLock().lock();
        try {
            withdraw();
            writer.commit();
            pending.forEach((place, change) ->
                    change.record().ifPresentOrElse(now -> committed.put(place, now), () -> committed.remove(place)));
            int files = pending.size();
            pending.clear();
            save();
            lastCommit = System.nanoTime();
            return files;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** A crash between the two commits must not leave a record of content that the index no longer has. */
    private void withdraw() {
        List<String> places = new ArrayList<>();
        pending.forEach((place, change) -> {
            if (change.changesIndex() && committed.containsKey(place)) {
                places.add(place);
            }
        });
        if (!places.isEmpty()) {
            places.forEach(place -> committed.computeIfPresent(place, (same, known) -> known.outdated()));
            save();
        }
    }

    private void save() {
        file.write(new LibraryState(fingerprint, committed));
    }

    private void change(String place, Change change, Runnable inIndex) {
        lock.readLock().lock();
        try {
            inIndex.run();
            pending.put(place, change);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void deleteOld(String place) {
        if (known(place).map(SourceRecord::outcome).orElse(null) instanceof Outcome.Indexed indexed) {
            writer.delete(indexed.document());
        }
    }
}
