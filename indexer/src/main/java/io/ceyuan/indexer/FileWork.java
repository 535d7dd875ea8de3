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
import java.nio.charset.StandardCharsets;
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

    private final TextExtractor extractor = new TextExtractor();
    private final PolicyDocumentParser parser = new PolicyDocumentParser();
    private final Ledger ledger;
    private final Tally tally;

    FileWork(Ledger ledger, Tally tally) {
        this.ledger = ledger;
        this.tally = tally;
    }

    void handle(SourceEntry file) throws InterruptedException {
        Optional<SourceRecord> known = ledger.known(file.place());
        String given = given(file);
        if (known.isPresent()
                && known.get().isOf(file.bytes(), file.modified())
                && known.get().given().equals(given)) {
            stay(file, known.get());
            return;
        }
        Instant modified = Instant.now().minus(CLOCK_STEP).isBefore(file.modified()) ? Instant.EPOCH : file.modified();
        String sha256;
        try {
            sha256 = file.bytes() > TextExtractor.MOST_BYTES ? "" : sha256(file.path()) + given;
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
            case Rejected rejected -> reject(file, modified, sha256, rejected);
            case Extracted text -> index(file, modified, sha256, text);
        }
    }

    private void index(SourceEntry file, Instant modified, String sha256, Extracted text) {
        PolicyDocument document;
        try {
            String location = file.path().toUri().toString();
            document = parser.parse(
                    text.withFirst(file.given()),
                    new SourceFile(file.place(), location, text.format(), file.bytes(), file.modified()));
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

    /** Stands for what other files say about this one, so that it is read again when they say otherwise. */
    private static String given(SourceEntry file) {
        return file.given().isEmpty()
                ? ""
                : "+"
                        + HexFormat.of()
                                .formatHex(
                                        digest().digest(file.given().toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String sha256(Path path) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = Files.newInputStream(path)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
