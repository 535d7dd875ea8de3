package io.ceyuan.core;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The specifications that lie in {@code corpus}: a row of the test is a line that begins with a hyphen. */
public final class SpecificationRows {

    private SpecificationRows() {}

    /**
     * @param name of the file
     * @param read makes a row of the number of its line and what stands behind the hyphen
     */
    public static <R> List<R> of(String name, BiFunction<Integer, String, R> read) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "corpus", name), StandardCharsets.UTF_8);
        List<R> rows = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("- ")) {
                rows.add(read.apply(at + 1, lines.get(at).substring(2)));
            }
        }
        return rows;
    }
}
