package io.ceyuan.benchmarks.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.benchmarks.TextFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over the sample documents; {@code -Dceyuan.quotations=FOLDER} names a folder of your own. */
@DisplayName("Of a thousand altered sentences and quotations")
final class QuotationRunTest {

    @TempDir
    private Path data;

    @Test
    @DisplayName("none is verbatim, and of the unaltered nearly all are")
    void noneIsVerbatim() throws IOException {
        Path folder = Path.of(System.getProperty("ceyuan.quotations", "../corpus/documents"));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        boolean good =
                new QuotationRun(data, out).index(TextFolder.read(folder)).run();
        assertThat(good).as(told.toString(StandardCharsets.UTF_8)).isTrue();
        assertThat(told.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("one ")))
                .hasSize(3);
    }
}
