package io.ceyuan.indexer.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.indexer.state.SourceRecord.Outcome;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps the state as lines of JSON: the first names version and fingerprint, every other one is a file. It is replaced as a
 * whole, so that a crash leaves the old one or the new one.
 */
public final class StateFile {

    private static final String NAME = "library.jsonl";
    private static final int VERSION = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    public StateFile(Path folder) {
        this.folder = folder;
    }

    /** The state kept; an empty one, with a note for the user, when the file is damaged. */
    public LibraryState read() {
        try (BufferedReader lines = Files.newBufferedReader(folder.resolve(NAME), StandardCharsets.UTF_8)) {
            String head = lines.readLine();
            JsonNode first = JSON.readTree(head == null ? "" : head);
            if (first.path("version").asInt() != VERSION) {
                return LibraryState.empty(Optional.of("建库记录属于另一版本，将重新处理全部文件"));
            }
            SortedMap<String, SourceRecord> records = new TreeMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                SourceRecord file = file(JSON.readTree(line));
                records.put(file.place(), file);
            }
            return new LibraryState(first.path("fingerprint").asText(), records, Optional.empty());
        } catch (NoSuchFileException e) {
            return LibraryState.empty(Optional.empty());
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return LibraryState.empty(Optional.of("建库记录无法读取，将重新处理全部文件"));
        }
    }

    /**
     * Replaces the state kept.
     *
     * @throws UncheckedIOException when the folder cannot be written
     */
    public void write(LibraryState state) {
        Path next = folder.resolve(NAME + ".new");
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            next,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    BufferedWriter lines = new BufferedWriter(
                            new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
                lines.write(head(state.fingerprint()) + "\n");
                for (SourceRecord file : state.records().values()) {
                    lines.write(line(file) + "\n");
                }
                lines.flush();
                channel.force(true);
            }
            Files.move(next, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("无法写入建库记录：" + folder, e);
        }
    }

    /** Removes the state kept, so that the next run reads every file; nothing there is no error. */
    public void forget() {
        try {
            Files.deleteIfExists(folder.resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException("无法删除建库记录：" + folder, e);
        }
    }

    private static String head(String fingerprint) throws JsonProcessingException {
        return JSON.writeValueAsString(
                JSON.createObjectNode().put("version", VERSION).put("fingerprint", fingerprint));
    }

    private static String line(SourceRecord file) throws JsonProcessingException {
        ObjectNode node = JSON.createObjectNode()
                .put("place", file.place())
                .put("bytes", file.bytes())
                .put("modified", file.modified().toString())
                .put("sha256", file.sha256());
        switch (file.outcome()) {
            case Outcome.Indexed(DocumentId document, SourceFile source) ->
                node.put("document", document.value())
                        .put("location", source.location())
                        .put("format", source.format())
                        .put("dated", source.modified().toString())
                        .put("ocr", source.recognized());
            case Outcome.Opened() -> node.put("opened", true);
            case Outcome.Rejected(String reason) -> node.put("rejected", reason);
        }
        return JSON.writeValueAsString(node);
    }

    /**
     * @throws IllegalArgumentException when a part is missing
     */
    private static SourceRecord file(JsonNode node) {
        String place = text(node, "place");
        long bytes = node.path("bytes").asLong();
        return new SourceRecord(
                place, bytes, Instant.parse(text(node, "modified")), text(node, "sha256"), outcome(node, place, bytes));
    }

    private static Outcome outcome(JsonNode node, String place, long bytes) {
        if (node.hasNonNull("document")) {
            return new Outcome.Indexed(new DocumentId(text(node, "document")), source(node, place, bytes));
        }
        return node.path("opened").asBoolean() ? new Outcome.Opened() : new Outcome.Rejected(text(node, "rejected"));
    }

    private static SourceFile source(JsonNode node, String place, long bytes) {
        return new SourceFile(
                place,
                text(node, "location"),
                text(node, "format"),
                bytes,
                Instant.parse(text(node, "dated")),
                node.path("ocr").asBoolean());
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException("a record without " + name);
        }
        return value.asText();
    }
}
