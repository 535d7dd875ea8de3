package io.ceyuan.cli.citation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.document.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads judged paragraphs, a JSON object a line; says which line is wrong, and how. */
final class JudgedFile {

    private static final Set<String> TYPES =
            Arrays.stream(CitationType.values()).map(CitationType::label).collect(Collectors.toSet());

    private final Path file;
    private final ObjectMapper json = new ObjectMapper();
    private final SequencedMap<Integer, JsonNode> nodes;

    /**
     * Reads the file.
     *
     * @throws UncheckedIOException with a sentence for the user when the file or a line cannot be read
     */
    JudgedFile(Path file) {
        this.file = file;
        nodes = read();
    }

    /** The lines that are not blank, by their number from 0. */
    SequencedMap<Integer, JsonNode> nodes() {
        return nodes;
    }

    /** Whether it holds heads of documents, which have an {@code own_number}, and not paragraphs. */
    boolean hasHeads() {
        return nodes.values().stream().allMatch(node -> node.has("own_number"));
    }

    private SequencedMap<Integer, JsonNode> read() {
        List<String> lines = lines();
        SequencedMap<Integer, JsonNode> found = new LinkedHashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).isBlank()) {
                continue;
            }
            try {
                JsonNode node = json.readTree(lines.get(at));
                if (!node.path("text").isTextual()) {
                    throw wrong(at, "没有 text 字段");
                }
                found.put(at, node);
            } catch (JsonProcessingException e) {
                throw wrong(at, "不是 JSON：" + e.getOriginalMessage());
            }
        }
        if (found.isEmpty()) {
            throw failure(file + "：没有一行数据");
        }
        return found;
    }

    /**
     * The paragraphs.
     *
     * @throws UncheckedIOException with a sentence for the user when a line is no judged paragraph
     */
    List<JudgedText> texts() {
        List<JudgedText> texts = new ArrayList<>();
        nodes.forEach((at, node) -> {
            String text = node.path("text").asText();
            if (!node.path("citations").isArray()) {
                throw wrong(at, "没有 citations 数组");
            }
            List<Mark> marks = new ArrayList<>();
            for (JsonNode one : node.path("citations")) {
                marks.add(mark(at, text, one));
            }
            List<Span> ignore = new ArrayList<>();
            for (JsonNode one : node.path("ignore")) {
                ignore.add(span(at, text, one));
            }
            texts.add(new JudgedText(node.path("id").asText("第" + (at + 1) + "条"), text, marks, ignore));
        });
        return texts;
    }

    private Mark mark(int line, String text, JsonNode one) {
        String type = one.path("type").asText();
        if (!TYPES.contains(type)) {
            throw wrong(line, "不认识的 type：“" + type + "”");
        }
        JsonNode normalized = one.path("normalized");
        String normal = normalized.isObject()
                ? Mark.provision(
                        normalized.path("of").asText(""), normalized.path("pin").asText(""))
                : normalized.asText("");
        if (normalized.isObject() && normalized.path("of").isNull()) {
            normal = Mark.provision("", normalized.path("pin").asText(""));
        }
        return new Mark(span(line, text, one), type, one.path("needs_document").asBoolean() ? "" : normal);
    }

    private Span span(int line, String text, JsonNode one) {
        int start = one.path("start").asInt(-1);
        int end = one.path("end").asInt(-1);
        if (start < 0 || end <= start || end > text.length()) {
            throw wrong(line, "start、end 不是正文中的一段：[" + start + ", " + end + ")，正文长 " + text.length());
        }
        return new Span(start, end);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw failure(file + "：没有这个文件");
        } catch (IOException e) {
            throw failure(file + "：读不出来（" + e.getMessage() + "）");
        }
    }

    private UncheckedIOException wrong(int line, String what) {
        return failure(file + " 第 " + (line + 1) + " 行：" + what);
    }

    private static UncheckedIOException failure(String message) {
        return new UncheckedIOException(message, new IOException(message));
    }
}
