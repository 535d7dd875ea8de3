package io.ceyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.indexer.extract.TextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs over documents whose metadata is known, where there are any: {@code -Dceyuan.corpus=FOLDER} names a folder with
 * {@code documents} and {@code truth}.
 */
@DisplayName("A corpus with known metadata")
final class CorpusTest {

    @TempDir
    private Path state;

    @ParameterizedTest(name = "in {0} is told rightly by {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "${ceyuan.corpus}/documents => ${ceyuan.corpus}/truth/html.jsonl",
                "${ceyuan.corpus}/documents => ${ceyuan.corpus}/truth/texts.jsonl",
                "${ceyuan.corpus}/documents => ${ceyuan.corpus}/truth/formats.jsonl",
                "../../shared/corpus/html => ../../shared/corpus/html/truth.jsonl",
                "../corpus/documents => ../corpus/truth.jsonl",
            })
    void agrees(String documents, String truth) throws IOException {
        Path folder = folder(documents);
        Path known = folder(truth);
        assumeTrue(Files.isDirectory(folder) && Files.isRegularFile(known), "no corpus here");
        Map<String, PolicyDocument> byPath = index(folder);
        assertThat(agreement(
                        known, "title", byPath, document -> document.title().value()))
                .isGreaterThan(0.95);
        assertThat(agreement(known, "number", byPath, PolicyDocument::numberText))
                .isGreaterThan(0.95);
        assertThat(agreement(known, "成文日期", byPath, document -> String.valueOf(document.issuedDate())))
                .isGreaterThan(0.95);
    }

    private Map<String, PolicyDocument> index(Path folder) {
        InMemoryIndex index = new InMemoryIndex();
        IndexingOptions options = IndexingOptions.of(List.of(folder), "");
        assertThat(new IndexingRun(index, state, options, new TextExtractor(), new IndexingProgress() {}, () -> false)
                        .run())
                .isInstanceOfSatisfying(
                        IndexingReport.class,
                        report -> assertThat(
                                        report.indexed() + report.rejected().size())
                                .isEqualTo(report.files()));
        Map<String, PolicyDocument> byPath = new HashMap<>();
        for (PolicyDocument document : index.documents()) {
            String place = document.source().place();
            byPath.put(place.substring(place.indexOf('/') + 1), document);
        }
        return byPath;
    }

    /** The share of known values that were found, 1 when none is known. */
    private static double agreement(
            Path truth,
            String field,
            Map<String, PolicyDocument> byPath,
            Function<PolicyDocument, @Nullable String> value)
            throws IOException {
        int known = 0;
        int right = 0;
        try (Stream<String> lines = Files.lines(truth)) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode node = new ObjectMapper().readTree(line);
                String path = node.path("path").asText();
                PolicyDocument document =
                        Optional.ofNullable(byPath.get(path)).orElse(byPath.get(path.substring(path.indexOf('/') + 1)));
                String wanted = node.path(field).asText();
                // orders and announcements are numbered otherwise: 第218号令
                boolean comparable =
                        !field.equals("number") || DocumentNumber.parse(wanted).isPresent();
                if (document != null && node.hasNonNull(field) && comparable) {
                    known++;
                    right += bare(wanted).equals(bare(value.apply(document))) ? 1 : 0;
                }
            }
        }
        return known == 0 ? 1 : right / (double) known;
    }

    private static String bare(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\s\\p{P}\\p{S}]", "").replace('號', '号');
    }

    private static Path folder(String name) {
        return Path.of(name.replace("${ceyuan.corpus}", System.getProperty("ceyuan.corpus", "no-such-folder")));
    }
}
