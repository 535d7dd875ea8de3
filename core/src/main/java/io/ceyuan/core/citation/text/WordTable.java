package io.ceyuan.core.citation.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A table of words in the class path: words parted by white space, {@code short=full} for one that stands for another, # for notes. */
public final class WordTable {

    private WordTable() {}

    /** Each word with what it stands for, which is itself where the table does not say. */
    public static Map<String, String> read(Class<?> beside, String name) {
        Map<String, String> words = new LinkedHashMap<>();
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        for (String cell : line.strip().split("\\s+", -1)) {
                            int stands = cell.indexOf('=');
                            words.put(
                                    stands < 0 ? cell : cell.substring(0, stands),
                                    stands < 0 ? cell : cell.substring(stands + 1));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
