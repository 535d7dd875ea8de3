package io.ceyuan.indexer;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.indexer.extract.CleanText;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Extractor;
import io.ceyuan.indexer.extract.Recognition;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one file from its path into the index, or finds that nothing is to be done. */
final class FileWork {

    private static final Logger LOG = LoggerFactory.getLogger(FileWork.class);

    /** A file changed so shortly ago may change again without a new time: its content is compared next time. */
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    private final Extractor extractor;
    private final PolicyDocumentParser parser = new PolicyDocumentParser();
    private final Ledger ledger;
    private final Tally tally;

    FileWork(Extractor extractor, Ledger ledger, Tally tally) {
        this.extractor = extractor;
        this.ledger = ledger;
        this.tally = tally;
    }

    void handle(SourceEntry file) throws InterruptedException {
        Optional<SourceRecord> known = ledger.known(file.place());
        if (known.isPresent() && known.get().isOf(file.bytes(), file.modified())) {
            stay(file, known.get());
            return;
        }
        Instant modified = Instant.now().minus(CLOCK_STEP).isBefore(file.modified()) ? Instant.EPOCH : file.modified();
        String sha256;
        try {
            if (!file.path().toRealPath().equals(file.path())) {
                // a link has taken the place of the file, or of a folder on the way, since it was listed
                reject(file, Instant.EPOCH, "", Rejected.vanished());
                return;
            }
            sha256 = file.bytes() > TextExtractor.MOST_BYTES ? "" : sha256(file.path());
        } catch (IOException e) {
            reject(
                    file,
                    Instant.EPOCH,
                    "",
                    e instanceof NoSuchFileException ? Rejected.vanished() : Rejected.unreadable());
            return;
        }
        if (!sha256.isEmpty() && known.isPresent() && known.get().sha256().equals(sha256)) {
            ledger.touch(known.get().touched(modified));
            stay(file, known.get());
            return;
        }
        switch (extractor.extract(file.path())) {
            case Rejected rejected
            when rejected.equals(Rejected.failed()) ->
                // not the file's fault for certain: the next run tries again
                reject(file, Instant.EPOCH, "", rejected);
            case Rejected rejected -> reject(file, modified, sha256, rejected);
            case Extracted text -> index(file, modified, sha256, text);
        }
    }

    private void index(SourceEntry file, Instant modified, String sha256, Extracted text) {
        PolicyDocument document;
        try {
            String location = file.path().toUri().toString();
            document = parser.parse(
                    text,
                    new SourceFile(
                            file.place(),
                            location,
                            text.format(),
                            file.bytes(),
                            file.modified(),
                            text.recognition() == Recognition.DONE));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{}", CleanText.line(file.place()), e);
            reject(file, Instant.EPOCH, "", Rejected.failed());
            return;
        }
        Outcome outcome = new Outcome.Indexed(document.id());
        ledger.index(document, new SourceRecord(file.place(), file.bytes(), modified, sha256, outcome));
        tally.indexed(
                file,
                document.paragraphs().stream()
                        .mapToLong(part -> part.text().length())
                        .sum());
    }

    private void reject(SourceEntry file, Instant modified, String sha256, Rejected rejected) {
        LOG.warn("{}: {}", CleanText.line(file.place()), rejected.reason());
        Outcome outcome = new Outcome.Rejected(rejected.reason());
        ledger.reject(new SourceRecord(file.place(), file.bytes(), modified, sha256, outcome));
        tally.rejected(file, rejected.reason());
    }

    private void stay(SourceEntry file, SourceRecord known) {
        switch (known.outcome()) {
            case Outcome.Indexed indexed -> tally.unchanged(file);
            case Outcome.Rejected(String reason) -> tally.rejected(file, reason);
        }
    }

    private static String sha256(Path path) throws IOException {
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
