package io.ceyuan.benchmarks.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Questions, and which documents answer them.
 *
 * @param queries text by question, in the order of the file
 * @param grades by question and document; above 0 is relevant
 */
record Judgements(Map<String, String> queries, Map<String, Map<String, Integer>> grades) {

    /**
     * Reads a file of questions and one in the form of TREC.
     *
     * <pre>
     * S5 ⇥ 申请游行需要什么材料        question, text
     * S5 0 A034741 1                   question, anything, document, grade
     * </pre>
     */
    static Judgements read(Path queriesFile, Path gradesFile) throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        new Lines(queriesFile).forEach(line -> {
            String[] fields = Lines.fields(line, 2, "编号、问题");
            if (fields[1].isBlank()) {
                throw new IllegalArgumentException("问题 " + fields[0] + " 没有内容");
            }
            if (queries.put(fields[0], fields[1].strip()) != null) {
                throw new IllegalArgumentException("问题 " + fields[0] + " 重复");
            }
        });
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        new Lines(gradesFile).forEach(line -> {
            String[] fields = line.strip().split("\\s+");
            if (fields.length != 4) {
                throw new IllegalArgumentException("应为四栏（问题、0、文件、等级），却有 " + fields.length + " 栏");
            }
            put(grades, fields[0], fields[2], Lines.number(fields[3], "等级"));
        });
        return new Judgements(queries, grades);
    }

    /**
     * Reads one file of both, where a question is its own name.
     *
     * <pre>
     * 河长制 ⇥ 省级/云泽省河长制条例.pdf ⇥ 2
     * </pre>
     */
    static Judgements read(Path file) throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        new Lines(file).forEach(line -> {
            String[] fields = Lines.fields(line, 3, "检索词、文件、等级");
            queries.put(fields[0], fields[0]);
            put(grades, fields[0], fields[1], Lines.number(fields[2], "等级"));
        });
        return new Judgements(queries, grades);
    }

    /** The grades of a question, those above 0. */
    Map<String, Integer> relevant(String query) {
        Map<String, Integer> relevant = new HashMap<>(grades.getOrDefault(query, Map.of()));
        relevant.values().removeIf(grade -> grade <= 0);
        return relevant;
    }

    /** The same of documents that lie in a folder. */
    Judgements below(String name) {
        Map<String, Map<String, Integer>> below = new HashMap<>();
        grades.forEach((query, of) -> of.forEach((document, grade) -> put(below, query, name + "/" + document, grade)));
        return new Judgements(queries, below);
    }

    /**
     * The same of documents by the names that answers call them; of two judgements of one the higher counts.
     *
     * @param names by each name that a judgement may have used; what has none keeps its own
     */
    Judgements named(Map<String, String> names) {
        Map<String, Map<String, Integer>> named = new HashMap<>();
        grades.forEach((query, of) ->
                of.forEach((document, grade) -> named.computeIfAbsent(query, key -> new HashMap<>())
                        .merge(names.getOrDefault(document, document), grade, Math::max)));
        return new Judgements(queries, named);
    }

    /** The judged documents that are at none of the places; nobody can find them. */
    List<String> missing(Set<String> places) {
        return queries.keySet().stream()
                .flatMap(query -> relevant(query).keySet().stream())
                .filter(document -> !places.contains(document))
                .distinct()
                .sorted()
                .toList();
    }

    private static void put(Map<String, Map<String, Integer>> grades, String query, String document, int grade) {
        if (grades.computeIfAbsent(query, key -> new HashMap<>()).put(document, grade) != null) {
            throw new IllegalArgumentException("对 " + query + " 的同一文件 " + document + " 有两个判断");
        }
    }
}
