package io.ceyuan.benchmarks.accuracy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one file; a value that is null is not known and not measured.
 *
 * @param path below the folder of the documents
 * @param text file with the full text, below the folder of the truth
 * @param expect {@code text} or {@code reject}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Truth(
        String path,
        @Nullable String format,
        @Nullable String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String date,
        @Nullable @JsonProperty("date_kind") String dateKind,
        @Nullable @JsonProperty("date_in_text") String dateInText,
        @Nullable @JsonProperty("成文日期") String written,
        @Nullable @JsonProperty("主题分类") String topics,
        @Nullable @JsonProperty("发布日期") String published,
        @Nullable String region,
        @Nullable @JsonProperty("truth") String text,
        List<String> contains,
        @Nullable String expect,
        boolean lossy,
        boolean scanned,
        @JsonProperty("date_doubtful") boolean dateDoubtful) {

    private static final ObjectReader READER = JsonMapper.builder().build().readerFor(Truth.class);

    Truth {
        contains = contains == null ? List.of() : List.copyOf(contains);
    }

    /** 成文日期 where known, the date of the source's list otherwise, unless that one is in doubt. */
    @Nullable
    String bestDate() {
        return dateDoubtful ? null : written == null ? date : written;
    }

    /** The first level of 主题分类; a page filed under 其他 has none. */
    @Nullable
    String topic() {
        return topics == null ? null : topics.split("/")[0];
    }

    boolean isStatute() {
        return path.startsWith("texts/lawrefbook/") || path.startsWith("texts/waystowork/");
    }

    /** All lines of a file. */
    static List<Truth> read(Path file) throws IOException {
        List<Truth> read = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                read.add(READER.readValue(line));
            }
        }
        return List.copyOf(read);
    }
}
