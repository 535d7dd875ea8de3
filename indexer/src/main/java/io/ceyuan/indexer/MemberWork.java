package io.ceyuan.indexer;

import io.ceyuan.indexer.extract.Allowance;
import io.ceyuan.indexer.extract.ContainerKind;
import io.ceyuan.indexer.extract.Extractor;
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
    private final Extractor extractor;
    private final BooleanSupplier stopped;

    MemberWork(Extractor extractor, Ledger ledger, Tally tally, FileWork work, BooleanSupplier stopped) {
        this.extractor = extractor;
        this.ledger = ledger;
        this.tally = tally;
        this.work = work;
        this.stopped = stopped;
    }

    /** What a file and all that is in it have in common. */
    private static final class Outermost {
        /** What may still come out. */
        private Allowance left;

        /** Places of all members met, those of containers that stayed included. */
        private final Set<String> seen = new HashSet<>();

        Outermost(Allowance left) {
            this.left = left;
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
        Outermost top = new Outermost(Allowance.of(file.bytes()));
        if (read(file, modified, sha256, top, 0)) {
            dropUnseen(file.place(), top.seen);
        }
    }

    /** Removes all members of a file that can be read no more. */
    void drop(String place) {
        dropUnseen(place, Set.of());
    }

    /**
     * Whether the file was read to its end; false when the run was stopped before.
     *
     * @param depth containers around it
     */
    private boolean read(SourceEntry file, Instant modified, String sha256, Outermost top, int depth)
            throws InterruptedException {
        Optional<ContainerKind> kind = kind(file);
        if (kind.isEmpty()) {
            work.read(file, modified, sha256);
            return true;
        }
        if (depth == DEEPEST) {
            work.reject(file, modified, sha256, Rejected.nestedTooDeep(DEEPEST));
            return true;
        }
        // until all members are done, the next run has to look again
        ledger.known(file.place()).ifPresent(known -> ledger.touch(known.outdated()));
        try (ScratchFolder folder = extractor.scratch()) {
            return switch (extractor.unpack(kind.get(), file.path(), folder.path(), top.left)) {
                case Unpacking.Refused(Rejected rejected, Allowance left) -> {
                    top.left = left;
                    work.reject(file, modified, sha256, rejected);
                    yield true;
                }
                case Unpacking.Members members -> {
                    top.left = members.left();
                    yield readAll(file, members, top, depth) && close(file, members, modified, sha256);
                }
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

    private boolean readAll(SourceEntry file, Unpacking.Members members, Outermost top, int depth)
            throws IOException, InterruptedException {
        for (Member member : members.members()) {
            if (stopped.getAsBoolean()) {
                return false;
            }
            boolean done = switch (member) {
                case Member.Refused(String name, Rejected rejected) -> {
                    SourceEntry entry = file.member(name, file.path(), 0, Instant.EPOCH);
                    top.seen.add(entry.place());
                    work.reject(entry, Instant.EPOCH, "", rejected);
                    yield true;
                }
                case Member.Unpacked unpacked -> readMember(file, unpacked, top, depth);
            };
            if (!done) {
                return false;
            }
        }
        return true;
    }

    private boolean readMember(SourceEntry file, Member.Unpacked member, Outermost top, int depth)
            throws IOException, InterruptedException {
        SourceEntry entry = file.member(member.name(), member.file(), Files.size(member.file()), member.modified());
        top.seen.add(entry.place());
        String sha256 = ContentHash.of(member.file());
        Optional<SourceRecord> known =
                ledger.known(entry.place()).filter(before -> before.sha256().equals(sha256));
        if (known.isEmpty()) {
            return read(entry, member.modified(), sha256, top, depth + 1);
        }
        ledger.touch(known.get().touched(member.modified()));
        ledger.members(entry.place()).forEach(inside -> top.seen.add(inside.place()));
        stay(known.get());
        return true;
    }

    /** Records the container itself, a mail with its own text. */
    private boolean close(SourceEntry file, Unpacking.Members members, Instant modified, String sha256) {
        if (members.text() != null) {
            work.take(file, modified, sha256, members.text());
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
