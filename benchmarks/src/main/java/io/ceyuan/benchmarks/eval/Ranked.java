package io.ceyuan.benchmarks.eval;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers of one search engine to all questions: documents by question, the best first.
 *
 * <p>In a file as TREC writes it, {@code S5 Q0 A034741 1 17.25 ceyuan}; only the order of the lines of a question counts.
 */
record Ranked(Map<String, List<String>> documents) {

    static Ranked read(Path file) throws IOException {
        Map<String, List<String>> documents = new LinkedHashMap<>();
        new Lines(file).forEach(line -> {
            String[] fields = line.strip().split("\\s+");
            if (fields.length != 6) {
                throw new IllegalArgumentException("应为六栏（问题、Q0、文件、名次、分数、名称），却有 " + fields.length + " 栏");
            }
            documents.computeIfAbsent(fields[0], key -> new ArrayList<>()).add(fields[2]);
        });
        return new Ranked(documents);
    }

    void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Map.Entry<String, List<String>> answer : documents.entrySet()) {
                int rank = 0;
                for (String document : answer.getValue()) {
                    rank++;
                    out.write(answer.getKey() + " Q0 " + document + " " + rank + " " + -rank + " ceyuan\n");
                }
            }
        }
    }

    List<String> of(String query) {
        return documents.getOrDefault(query, List.of());
    }
}
