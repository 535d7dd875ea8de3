package io.ceyuan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.PolicyDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over the sample documents; {@code -Dceyuan.oracle=FOLDER} names a folder of your own. */
@DisplayName("Exact wording, sentences, paragraphs and nearness")
final class OracleTest {

    @TempDir
    private Path data;

    @Test
    @DisplayName("find the documents that a plain search of strings finds, folded and as written")
    void findWhatAPlainSearchFinds() throws IOException {
        Path folder = Path.of(System.getProperty("ceyuan.oracle", "../corpus/documents"));
        List<PolicyDocument> library = TextFolder.read(folder);
        assertThat(library).isNotEmpty();
        assertThat(new OracleRun(
                                library,
                                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                        .verdicts(data))
                .hasSize(4)
                .allSatisfy(verdict -> {
                    assertThat(verdict.differences()).as(verdict.what()).isEmpty();
                    assertThat(verdict.found()).as(verdict.what()).isGreaterThan(verdict.compared() / 2);
                });
    }
}
