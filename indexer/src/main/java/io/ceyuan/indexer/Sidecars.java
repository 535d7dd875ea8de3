package io.ceyuan.indexer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.indexer.extract.CleanText;
import io.ceyuan.indexer.extract.Field;
import io.ceyuan.indexer.extract.Property;
import io.ceyuan.indexer.parse.ChineseDates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What files beside the documents say about them.
 *
 * <pre>
 * 通知.docx.meta.json   {"标题": "关于…的通知", "issued": "2021-03-05"}
 * metadata.jsonl        {"file": "通知.docx", "发文机关": ["民政部", "教育部"]}
 * </pre>
 */
final class Sidecars {

    private static final String BESIDE = ".meta.json";
    private static final String TABLE = "metadata.jsonl";

    /** A table of a hundred thousand documents is smaller. */
    private static final long MOST_BYTES = 32L << 20;

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private static final String BY_ITSELF = "beside ";
    private static final String IN_TABLE = "listed ";

    private final Map<String, List<Property>> said = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();

    /** Whether a file of this name tells about documents and is none. */
    static boolean isSidecar(String name) {
        return name.equals(TABLE) || (name.endsWith(BESIDE) && name.length() > BESIDE.length());
    }

    /**
     * @param place of the sidecar, as in {@link SourceEntry}
     */
    void read(Path path, String place) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                warn(place, "文件过大，未采用");
                return;
            }
            String text = Files.readString(path).replaceFirst("^\uFEFF", "");
            if (place.endsWith("/" + TABLE)) {
                readTable(text, place);
            } else {
                readObject(text, place, 1)
                        .ifPresent(json -> keep(
                                BY_ITSELF,
                                place.substring(0, place.length() - BESIDE.length()),
                                place,
                                properties(json, text, place, 1)));
            }
        } catch (IOException e) {
            warn(place, "无法读取，或者不是 UTF-8 文本，未采用");
        }
    }

    /** What is said about the file of a place; what stands beside it goes before what a table says. */
    List<Property> of(String place) {
        List<Property> properties = new ArrayList<>(said.getOrDefault(BY_ITSELF + place, List.of()));
        properties.addAll(said.getOrDefault(IN_TABLE + place, List.of()));
        origins.remove(BY_ITSELF + place);
        origins.remove(IN_TABLE + place);
        return properties;
    }

    /** What is wrong in them; to be asked after all files have been looked up. */
    List<String> warnings() {
        List<String> all = new ArrayList<>(warnings);
        origins.values().stream().sorted().map(origin -> origin + "：没有对应的文件").forEach(all::add);
        return all;
    }

    private void readTable(String text, String place) {
        String folder = place.substring(0, place.length() - TABLE.length());
        String[] lines = text.split("\\R", -1);
        for (int at = 0; at < lines.length; at++) {
            int line = at + 1;
            if (lines[at].isBlank()) {
                continue;
            }
            String row = lines[at];
            readObject(row, place, line).ifPresent(json -> {
                JsonNode file = json.path("file");
                if (!file.isTextual() || file.textValue().isBlank()) {
                    warn(place, line, "缺少 file（文件名），这一行未采用");
                    return;
                }
                String name = Normalizer.normalize(file.textValue().strip(), Normalizer.Form.NFC);
                keep(IN_TABLE, folder + name, place + " 第 " + line + " 行", properties(json, row, place, line));
            });
        }
    }

    private Optional<JsonNode> readObject(String text, String place, int firstLine) {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isObject()) {
                return Optional.of(json);
            }
            warn(place, firstLine, "不是 JSON 对象，未采用");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null
                    ? firstLine
                    : firstLine - 1 + e.getLocation().getLineNr();
            warn(place, line, "不是有效的 JSON，未采用");
        }
        return Optional.empty();
    }

    private void keep(String kind, String file, String origin, List<Property> properties) {
        said.put(kind + file, properties);
        origins.put(kind + file, origin);
    }

    private List<Property> properties(JsonNode json, String text, String place, int firstLine) {
        List<Property> properties = new ArrayList<>();
        json.properties().forEach(entry -> {
            String key = entry.getKey();
            int line = firstLine + lineOf(key, text);
            Field field = Field.ofLabel(key).orElse(Field.OTHER);
            String value = value(entry.getValue());
            if (key.equals("file") && place.endsWith("/" + TABLE)) {
                return;
            }
            String shown = CleanText.line(key);
            if (field == Field.OTHER) {
                warn(place, line, "不认识的字段“" + shown + "”，已略过");
            } else if (value == null) {
                warn(place, line, "“" + shown + "”的值不是文字，已略过");
            } else if (!isReadable(field, value)) {
                warn(place, line, "“" + shown + "”的值“" + value + "”无法理解，已略过");
            } else if (!value.isEmpty()) {
                properties.add(new Property(field, value, Provenance.SIDECAR));
            }
        });
        return properties;
    }

    private static boolean isReadable(Field field, String value) {
        return value.isEmpty()
                || switch (field) {
                    case WRITTEN, PUBLISHED, EFFECTIVE, EXPIRES ->
                        ChineseDates.whole(value).isPresent();
                    case NUMBER -> DocumentNumber.find(value).isPresent();
                    case TITLE, ISSUER, VALIDITY, REGION, TOPIC, KEYWORDS, RECIPIENTS, SIGNER, SUMMARY, OTHER -> true;
                };
    }

    /** Text, a number, or a list of them; empty for null, null for anything else. */
    private static @Nullable String value(JsonNode json) {
        if (json.isArray()) {
            boolean plain = StreamSupport.stream(json.spliterator(), false).allMatch(JsonNode::isTextual);
            return plain
                    ? StreamSupport.stream(json.spliterator(), false)
                            .map(JsonNode::textValue)
                            .map(CleanText::line)
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining("、"))
                    : null;
        }
        if (json.isNull()) {
            return "";
        }
        return json.isTextual() || json.isNumber() ? CleanText.line(json.asText()) : null;
    }

    /** Line ends before the key. */
    private static int lineOf(String key, String text) {
        int at = Math.max(0, text.indexOf('"' + key + '"'));
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private void warn(String place, int line, String what) {
        warnings.add(CleanText.line(place) + " 第 " + line + " 行：" + what);
    }

    private void warn(String place, String what) {
        warnings.add(CleanText.line(place) + "：" + what);
    }
}
