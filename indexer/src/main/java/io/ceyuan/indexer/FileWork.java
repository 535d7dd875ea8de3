package io.ceyuan.indexer;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.indexer.extract.CleanText;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Rejected;
import io.ceyuan.indexer.extract.TextExtractor;
import io.ceyuan.indexer.parse.PolicyDocumentParser;
import io.ceyuan.indexer.state.SourceRecord;
import io.ceyuan.indexer.state.SourceRecord.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one file from its path into the index, or finds that nothing is to be done. */
final class FileWork {

    private static final Logger LOG = LoggerFactory.getLogger(FileWork.class);

    /** A file changed so shortly ago may change again without a new time: its content is compared next time. */
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    private final TextExtractor extractor = new TextExtractor();
    private final PolicyDocumentParser parser = new PolicyDocumentParser();
    private final Ledger ledger;
    private final Tally tally;
    private final MemberWork members;

    /** @param stopped asked before every member of a container */
    FileWork(Ledger ledger, Tally tally, BooleanSupplier stopped) {
        this.ledger = ledger;
        this.tally = tally;
        this.members = new MemberWork(ledger, tally, this, stopped);
    }

    void handle(SourceEntry file) throws InterruptedException {
        Optional<SourceRecord> known = ledger.known(file.place());
        if (known.isPresent() && known.get().isOf(file.bytes(), file.modified())) {
            members.stay(known.get());
        } else {
            compare(file, known);
        }
        tally.advanced(file);
    }

    private void compare(SourceEntry file, Optional<SourceRecord> known) throws InterruptedException {
        Instant modified = Instant.now().minus(CLOCK_STEP).isBefore(file.modified()) ? Instant.EPOCH : file.modified();
        String sha256;
        try {
            sha256 = file.bytes() > TextExtractor.MOST_BYTES ? "" : sha256(file.path());
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
        switch (extractor.extract(file.path())) {
            case Rejected rejected -> reject(file, modified, sha256, rejected);
            case Extracted text -> index(file, modified, sha256, text);
        }
    }

    private void index(SourceEntry file, Instant modified, String sha256, Extracted text) {
        PolicyDocument document;
        try {
            document = parser.parse(
                    text, new SourceFile(file.place(), file.location(), text.format(), file.bytes(), file.modified()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{}", CleanText.line(file.place()), e);
            reject(file, Instant.EPOCH, "", Rejected.failed());
            return;
        }
        Outcome outcome = new Outcome.Indexed(document.id());
        ledger.index(document, new SourceRecord(file.place(), file.bytes(), modified, sha256, outcome));
        tally.indexed(document.paragraphs().stream()
                .mapToLong(part -> part.text().length())
                .sum());
    }

    void reject(SourceEntry file, Instant modified, String sha256, Rejected rejected) {
        LOG.warn("{}: {}", CleanText.line(file.place()), rejected.reason());
        Outcome outcome = new Outcome.Rejected(rejected.reason());
        ledger.reject(new SourceRecord(file.place(), file.bytes(), modified, sha256, outcome));
        tally.rejected(file.place(), rejected.reason());
    }

    static String sha256(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
