package io.ceyuan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ceyuan.indexer.IndexingReport;
import io.ceyuan.indexer.Rejection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The report of a run as JSON, for machines and for {@code status}.
 *
 * @param finished in UTC, as {@code 2026-03-05T06:07:08Z}
 */
record LastRun(
        String finished,
        boolean completed,
        int files,
        int indexed,
        int unchanged,
        int copies,
        int removed,
        long kept,
        List<Rejection> rejected,
        long characters,
        double seconds,
        List<String> notes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static LastRun of(IndexingReport report) {
        return new LastRun(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                report.completed(),
                report.files(),
                report.indexed(),
                report.unchanged(),
                report.copies(),
                report.removed(),
                report.kept(),
                report.rejected(),
                report.characters(),
                report.elapsed().toMillis() / 1000.0,
                report.notes());
    }

    /** The report kept; empty when there is none that can be read. */
    static Optional<LastRun> read(Path file) {
        try {
            return Optional.of(JSON.readValue(file.toFile(), LastRun.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report that is no JSON", e);
        }
    }

    void write(Path file) {
        try {
            Files.writeString(file, json() + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("无法写入：" + file, e);
        }
    }
}
