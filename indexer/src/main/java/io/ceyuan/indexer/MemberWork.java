package io.ceyuan.indexer;

import io.ceyuan.indexer.extract.Allowance;
import io.ceyuan.indexer.extract.Container;
import io.ceyuan.indexer.extract.ContainerKind;
import io.ceyuan.indexer.extract.Member;
import io.ceyuan.indexer.extract.Rejected;
import io.ceyuan.indexer.extract.ScratchFolder;
import io.ceyuan.indexer.extract.TextExtractor;
import io.ceyuan.indexer.extract.Unpacking;
import io.ceyuan.indexer.state.SourceRecord;
import io.ceyuan.indexer.state.SourceRecord.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Takes a file into the index with what is in it: members of archives and attachments of mails are documents of their own, and
 * go when they have left their container.
 */
final class MemberWork {

    /** An archive in an archive in an archive: parcels of offices are packed so; what is packed deeper is a bomb. */
    private static final int DEEPEST = 3;

    private final Ledger ledger;
    private final Tally tally;
    private final FileWork work;
    private final BooleanSupplier stopped;

    MemberWork(Ledger ledger, Tally tally, FileWork work, BooleanSupplier stopped) {
        this.ledger = ledger;
        this.tally = tally;
        this.work = work;
        this.stopped = stopped;
    }

    /**
     * The way down to a member.
     *
     * @param depth containers around it
     * @param seen places of all members met, those of containers that stayed included
     */
    private record Descent(int depth, Allowance allowance, Set<String> seen) {
        Descent deeper() {
            return new Descent(depth + 1, allowance, seen);
        }
    }

    /** Nothing of the file has changed, and so nothing in it has. */
    void stay(SourceRecord known) {
        count(known);
        ledger.members(known.place()).forEach(this::count);
    }

    private void count(SourceRecord known) {
        switch (known.outcome()) {
            case Outcome.Indexed indexed -> tally.same();
            case Outcome.Rejected(String reason) -> tally.rejected(known.place(), reason);
            case Outcome.Opened() -> {}
        }
    }

    /** Reads a new or changed file. */
    void read(SourceEntry file, Instant modified, String sha256) throws InterruptedException {
        Descent top = new Descent(0, new Allowance(file.bytes()), new HashSet<>());
        if (read(file, modified, sha256, top)) {
            dropUnseen(file.place(), top.seen());
        }
    }

    /** Removes all members of a file that can be read no more. */
    void drop(String place) {
        dropUnseen(place, Set.of());
    }

    /** Whether the file was read to its end; false when the run was stopped before. */
    private boolean read(SourceEntry file, Instant modified, String sha256, Descent descent)
            throws InterruptedException {
        Optional<ContainerKind> kind = kind(file);
        if (kind.isEmpty()) {
            work.read(file, modified, sha256);
            return true;
        }
        if (descent.depth() == DEEPEST) {
            work.reject(file, modified, sha256, Rejected.nestedTooDeep(DEEPEST));
            return true;
        }
        // until all members are done, the next run has to look again
        ledger.known(file.place()).ifPresent(known -> ledger.touch(known.outdated()));
        try (ScratchFolder folder = ScratchFolder.make()) {
            return switch (Container.unpack(kind.get(), file.path(), folder.path(), descent.allowance())) {
                case Unpacking.Refused(Rejected rejected) -> {
                    work.reject(file, modified, sha256, rejected);
                    yield true;
                }
                case Unpacking.Members members ->
                    readAll(file, members, descent) && close(file, kind.get(), members, modified, sha256);
            };
        } catch (IOException e) {
            work.reject(file, Instant.EPOCH, "", Rejected.unreadable());
            return true;
        }
    }

    private static Optional<ContainerKind> kind(SourceEntry file) {
        try {
            return file.bytes() > TextExtractor.MOST_BYTES ? Optional.empty() : ContainerKind.of(file.path());
        } catch (IOException e) {
            // the text extractor has the word about a file that cannot be opened
            return Optional.empty();
        }
    }

    private boolean readAll(SourceEntry file, Unpacking.Members members, Descent descent)
            throws IOException, InterruptedException {
        for (Member member : members.members()) {
            if (stopped.getAsBoolean()) {
                return false;
            }
            boolean done = switch (member) {
                case Member.Refused(String name, Rejected rejected) -> {
                    SourceEntry entry = file.member(name, file.path(), 0, Instant.EPOCH);
                    descent.seen().add(entry.place());
                    work.reject(entry, Instant.EPOCH, "", rejected);
                    yield true;
                }
                case Member.Unpacked unpacked -> readMember(file, unpacked, descent);
            };
            if (!done) {
                return false;
            }
        }
        return true;
    }

    private boolean readMember(SourceEntry file, Member.Unpacked member, Descent descent)
            throws IOException, InterruptedException {
        SourceEntry entry = file.member(member.name(), member.file(), Files.size(member.file()), member.modified());
        descent.seen().add(entry.place());
        String sha256 = ContentHash.of(member.file());
        Optional<SourceRecord> known =
                ledger.known(entry.place()).filter(before -> before.sha256().equals(sha256));
        if (known.isEmpty()) {
            return read(entry, member.modified(), sha256, descent.deeper());
        }
        ledger.touch(known.get().touched(member.modified()));
        ledger.members(entry.place()).forEach(inside -> descent.seen().add(inside.place()));
        stay(known.get());
        return true;
    }

    /** Records the container itself, a mail with its own text. */
    private boolean close(
            SourceEntry file, ContainerKind kind, Unpacking.Members members, Instant modified, String sha256)
            throws InterruptedException {
        if (kind.isDocument()) {
            work.read(file, modified, sha256);
        } else if (members.members().isEmpty()) {
            work.reject(file, modified, sha256, Rejected.holdsNothing());
        } else {
            ledger.opened(new SourceRecord(file.place(), file.bytes(), modified, sha256, new Outcome.Opened()));
        }
        return true;
    }

    private void dropUnseen(String place, Set<String> seen) {
        for (SourceRecord member : ledger.members(place)) {
            if (!seen.contains(member.place()) && ledger.remove(member.place())) {
                tally.removed();
            }
        }
    }
}
