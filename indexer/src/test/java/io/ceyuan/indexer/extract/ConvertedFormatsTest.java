package io.ceyuan.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures what is read from converted documents against their full text, where there are any:
 * {@code -Dceyuan.formats=FOLDER} names a folder with one folder a format and {@code truth}.
 */
@DisplayName("Documents converted to")
final class ConvertedFormatsTest {

    private static final Path FORMATS = Path.of(System.getProperty("ceyuan.formats", "../../shared/corpus/formats"));

    private static final double LEAST = 0.99;

    @ParameterizedTest(name = "{0} give back their characters")
    @ValueSource(strings = {"docx", "doc", "pdf", "odt", "rtf"})
    void areAccurate(String format) throws Exception {
        assumeTrue(Files.isDirectory(FORMATS.resolve(format)), "no converted documents here");
        long characters = 0;
        long errors = 0;
        for (Path file : files(FORMATS.resolve(format))) {
            String name = file.getFileName().toString();
            String truth = bare(Files.readString(
                    FORMATS.resolve("truth").resolve(name.substring(0, name.lastIndexOf('.')) + ".txt")));
            characters += truth.length();
            errors += distance(truth, text(file));
        }
        assertThat(characters).isPositive();
        double accuracy = 1 - errors / (double) characters;
        System.out.println(format + ": " + accuracy + " of " + characters + " characters");
        assertThat(accuracy).isGreaterThanOrEqualTo(LEAST);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String text(Path file) throws InterruptedException {
        return new TextExtractor().extract(file) instanceof Extracted text
                ? bare(text.blocks().stream().map(Block::text).collect(Collectors.joining()))
                : "";
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}\\uFEFF]", "");
    }

    /** Characters to insert, delete or replace. */
    private static int distance(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - same
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return levenshtein(a.substring(same, a.length() - tail), b.substring(same, b.length() - tail));
    }

    private static int levenshtein(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int column = 0; column <= b.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= a.length(); row++) {
            int[] here = new int[b.length() + 1];
            here[0] = row;
            for (int column = 1; column <= b.length(); column++) {
                int replaced = above[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, Math.min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }
        return above[b.length()];
    }
}
