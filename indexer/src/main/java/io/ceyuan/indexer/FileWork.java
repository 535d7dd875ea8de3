package io.ceyuan.indexer;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.indexer.extract.CleanText;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Extraction;
import io.ceyuan.indexer.extract.Extractor;
import io.ceyuan.indexer.extract.Recognition;
import io.ceyuan.indexer.extract.Rejected;
import io.ceyuan.indexer.extract.TextExtractor;
import io.ceyuan.indexer.parse.PolicyDocumentParser;
import io.ceyuan.indexer.state.SourceRecord;
import io.ceyuan.indexer.state.SourceRecord.Outcome;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one file from its path into the index, or finds that nothing is to be done. */
final class FileWork {

    private static final Logger LOG = LoggerFactory.getLogger(FileWork.class);

    /** A file changed so shortly ago may change again without a new time: its content is compared next time. */
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    private final Extractor extractor;
    private final PolicyDocumentParser parser;
    private final Ledger ledger;
    private final Tally tally;
    private final MemberWork members;

    /** @param stopped asked before every member of a container */
    FileWork(Extractor extractor, PolicyDocumentParser parser, Ledger ledger, Tally tally, BooleanSupplier stopped) {
        this.extractor = extractor;
        this.parser = parser;
        this.ledger = ledger;
        this.tally = tally;
        this.members = new MemberWork(extractor, ledger, tally, this, stopped);
    }

    void handle(SourceEntry file) throws InterruptedException {
        Optional<SourceRecord> known = ledger.known(file.place());
        String given = given(file);
        if (known.isPresent()
                && known.get().isOf(file.bytes(), file.modified())
                && known.get().given().equals(given)) {
            members.stay(known.get());
        } else {
            compare(file, known, given);
        }
        tally.advanced(file);
    }

    private void compare(SourceEntry file, Optional<SourceRecord> known, String given) throws InterruptedException {
        Instant modified = Instant.now().minus(CLOCK_STEP).isBefore(file.modified()) ? Instant.EPOCH : file.modified();
        String sha256;
        try {
            if (!file.path().toRealPath().equals(file.path())) {
                // a link has taken the place of the file, or of a folder on the way, since it was listed
                throw new NoSuchFileException(file.place());
            }
            sha256 = file.bytes() > TextExtractor.MOST_BYTES ? "" : ContentHash.of(file.path()) + given;
        } catch (IOException e) {
            Rejected rejected = e instanceof NoSuchFileException ? Rejected.vanished() : Rejected.unreadable();
            reject(file, Instant.EPOCH, "", rejected);
            members.drop(file.place());
            return;
        }
        if (!sha256.isEmpty() && known.isPresent() && known.get().sha256().equals(sha256)) {
            ledger.touch(known.get().touched(modified));
            members.stay(known.get());
        } else {
            members.read(file, modified, sha256);
        }
    }

    /** Reads the text of the file itself. */
    void read(SourceEntry file, Instant modified, String sha256) throws InterruptedException {
        if (!isCopy(file, modified, sha256)) {
            settle(file, modified, sha256, extractor.extract(file.path()));
        }
    }

    /** Takes the text of a file that was read on the way. */
    void take(SourceEntry file, Instant modified, String sha256, Extraction extraction) {
        if (!isCopy(file, modified, sha256)) {
            settle(file, modified, sha256, extraction);
        }
    }

    private boolean isCopy(SourceEntry file, Instant modified, String sha256) {
        boolean copy = ledger.copy(file, unsettled(file, modified, sha256));
        if (copy) {
            tally.same();
        }
        return copy;
    }

    private void settle(SourceEntry file, Instant modified, String sha256, Extraction extraction) {
        switch (extraction) {
            case Rejected rejected -> reject(file, modified, sha256, rejected);
            case Extracted text -> index(file, unsettled(file, modified, sha256), text);
        }
    }

    private static SourceRecord unsettled(SourceEntry file, Instant modified, String sha256) {
        return new SourceRecord(file.place(), file.bytes(), modified, sha256, new Outcome.Rejected(""));
    }

    private void index(SourceEntry file, SourceRecord now, Extracted text) {
        PolicyDocument document;
        try {
            document = parser.parse(
                    text.withFirst(file.given()), file.source(text.format(), text.recognition() == Recognition.DONE));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{}", CleanText.line(file.place()), e);
            reject(file, now.modified(), now.sha256(), Rejected.failed());
            return;
        }
        ledger.index(document, now);
        tally.indexed(document.characters());
    }

    void reject(SourceEntry file, Instant modified, String sha256, Rejected rejected) {
        LOG.warn("{}: {}", CleanText.line(file.place()), rejected.reason());
        Outcome outcome = new Outcome.Rejected(rejected.reason());
        // where it was not the file's fault for certain, the next run tries again
        ledger.reject(
                rejected.equals(Rejected.failed())
                        ? new SourceRecord(file.place(), file.bytes(), Instant.EPOCH, "", outcome)
                        : new SourceRecord(file.place(), file.bytes(), modified, sha256, outcome));
        tally.rejected(file.place(), rejected.reason());
    }

    /** Stands for what other files say about this one, so that it is read again when they say otherwise. */
    private static String given(SourceEntry file) {
        return file.given().isEmpty() ? "" : "+" + ContentHash.of(file.given().toString());
    }
}
