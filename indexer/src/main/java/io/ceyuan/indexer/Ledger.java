package io.ceyuan.indexer;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
    private final Places places;
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
        places = new Places(committed.values());
    }

    Optional<SourceRecord> known(String place) {
        return Optional.ofNullable(committed.get(place));
    }

    List<String> places() {
        return List.copyOf(committed.keySet());
    }

    /** What is known of the members of a container, also of those inside its members. */
    List<SourceRecord> members(String container) {
        String from = container + SourceFile.INSIDE;
        return List.copyOf(committed.subMap(from, from + Character.MAX_VALUE).values());
    }

    /** Whether a document of the place is in the index as of the last commit. */
    boolean isIndexed(String place) {
        return known(place)
                .filter(old -> old.outcome() instanceof Outcome.Indexed)
                .isPresent();
    }

    /** How many of the files are one more place of a document that is counted at another. */
    int copies(List<SourceEntry> files) {
        synchronized (places) {
            return Math.toIntExact(files.stream()
                    .map(SourceEntry::place)
                    .filter(places::isFurther)
                    .count());
        }
    }

    /** Writes the document under the id that its content has, or gets now. */
    void index(PolicyDocument document, SourceRecord now) {
        SourceFile source = document.source();
        change(now.place(), () -> {
            PolicyDocument placed;
            synchronized (places) {
                DocumentId id = places.idFor(now.place(), now.sha256());
                place(id, source, now.sha256());
                placed = document.at(id, places.of(id));
            }
            writer.write(placed);
            return new Change(Optional.of(now.with(new Outcome.Indexed(placed.id(), source))), true);
        });
    }

    /** Adds the file to the document that has its content; false when there is none. */
    boolean copy(SourceEntry file, SourceRecord now) {
        return change(now.place(), () -> {
            synchronized (places) {
                Optional<DocumentId> same = places.documentWith(now.sha256());
                if (same.isEmpty()) {
                    return null;
                }
                SourceFile like = places.of(same.get()).getFirst();
                SourceFile source = file.source(like.format(), like.recognized());
                place(same.get(), source, now.sha256());
                writer.relocate(same.get(), places.of(same.get()));
                return new Change(Optional.of(now.with(new Outcome.Indexed(same.get(), source))), true);
            }
        });
    }

    /** Records a rejection; a document of an earlier version of the file loses this place. */
    void reject(SourceRecord now) {
        change(now.place(), () -> new Change(Optional.of(now), leave(now.place())));
    }

    /** Records a container whose members have records of their own; nothing of them is relied on until this is committed. */
    void opened(SourceRecord now) {
        change(now.place(), () -> {
            leave(now.place());
            return new Change(Optional.of(now), true);
        });
    }

    /** Forgets a file that is gone; answers whether a document is gone with it. */
    boolean remove(String place) {
        boolean last = isIndexed(place) && isOnlyPlace(place);
        change(place, () -> new Change(Optional.empty(), leave(place)));
        return last;
    }

    /** The file was touched, its content is the same. */
    void touch(SourceRecord now) {
        change(now.place(), () -> new Change(Optional.of(now), false));
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

    /** Makes a change and notes it; false when there is none to make. */
    private boolean change(String place, Supplier<@Nullable Change> inIndex) {
        lock.readLock().lock();
        try {
            Change change = inIndex.get();
            if (change != null) {
                pending.put(place, change);
            }
            return change != null;
        } finally {
            lock.readLock().unlock();
        }
    }

    private void place(DocumentId id, SourceFile source, String sha256) {
        if (places.documentAt(source.place()).filter(id::equals).isEmpty()) {
            leave(source.place());
        }
        places.put(id, source, sha256);
    }

    /** Takes the place from its document, which is deleted when it has no other; false when there is no document. */
    private boolean leave(String place) {
        synchronized (places) {
            Optional<DocumentId> left = places.documentAt(place);
            left.ifPresent(document -> {
                places.remove(place);
                List<SourceFile> others = places.of(document);
                if (others.isEmpty()) {
                    writer.delete(document);
                } else {
                    writer.relocate(document, others);
                }
            });
            return left.isPresent();
        }
    }

    private boolean isOnlyPlace(String place) {
        synchronized (places) {
            return places.documentAt(place)
                    .filter(document -> places.of(document).size() == 1)
                    .isPresent();
        }
    }
}
