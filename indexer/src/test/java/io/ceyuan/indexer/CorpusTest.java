package io.ceyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.indexer.extract.TextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
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
        SoftAssertions all = new SoftAssertions();
        for (Known field : FIELDS) {
            Agreement agreement = agreement(known, field, byPath);
            all.assertThat(agreement.foundShare())
                    .as("%s found of those known: %s", field.key(), agreement)
                    .isGreaterThanOrEqualTo(field.found());
            all.assertThat(agreement.rightShare())
                    .as("%s right of those found: %s", field.key(), agreement)
                    .isGreaterThanOrEqualTo(field.right());
        }
        all.assertAll();
    }

    /**
     * A field of the truth.
     *
     * @param found the share of the known values that is found at least; not every document prints its date or province
     * @param right the share of the values given that is right at least
     */
    private record Known(String key, double found, double right, Function<PolicyDocument, @Nullable String> value) {}

    private static final List<Known> FIELDS = List.of(
            new Known("title", 0.95, 0.95, document -> document.title().value()),
            new Known("number", 0.97, 0.99, PolicyDocument::numberText),
            // an imprint and a page may print a later day than that of writing
            new Known("issued", 0.80, 0.94, document -> text(document.issuedDate())),
            new Known("成文日期", 0.95, 0.95, document -> text(document.issuedDate())),
            new Known("issuer", 0.95, 0.95, CorpusTest::issuers),
            new Known("issuers", 0.92, 0.98, CorpusTest::issuers),
            new Known("kind", 0.97, 0.97, document -> document.kind().label()),
            new Known("level", 0.93, 0.99, document -> label(document.level())),
            new Known("region", 0.50, 0.99, PolicyDocument::region));

    private record Agreement(int known, int given, int right, List<String> wrong) {

        double foundShare() {
            return known == 0 ? 1 : right / (double) known;
        }

        double rightShare() {
            return given == 0 ? 1 : right / (double) given;
        }
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

    private static Agreement agreement(Path truth, Known field, Map<String, PolicyDocument> byPath) throws IOException {
        int known = 0;
        int given = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(truth)) {
            JsonNode node = new ObjectMapper().readTree(line);
            String path = node.path("path").asText();
            PolicyDocument document =
                    Optional.ofNullable(byPath.get(path)).orElse(byPath.get(path.substring(path.indexOf('/') + 1)));
            if (document == null || !node.hasNonNull(field.key()) || !isComparable(node, field.key())) {
                continue;
            }
            String wanted = bare(field.key(), wanted(node.path(field.key())));
            String found = bare(field.key(), field.value().apply(document));
            known++;
            given += found.isEmpty() ? 0 : 1;
            if (agree(field.key(), wanted, found)) {
                right++;
            } else {
                wrong.add(path + ": " + wanted + " ≠ " + found);
            }
        }
        return new Agreement(known, given, right, wrong);
    }

    /** Texts that lost their punctuation keep no number, and English names are no names of ours. */
    private static boolean isComparable(JsonNode node, String key) {
        boolean lossy = node.path("lossy").asBoolean() && !key.equals("title");
        return !lossy && !node.path(key).asText().matches("[A-Za-z].*");
    }

    /** 山东 is 山东省 in short. */
    private static boolean agree(String key, String wanted, String found) {
        boolean isShort = key.equals("region") && wanted.length() == 2;
        return isShort ? found.startsWith(wanted) : wanted.equals(found);
    }

    private static String wanted(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("、"))
                : value.asText();
    }

    private static String issuers(PolicyDocument document) {
        return document.issuers().stream().map(IssuingBody::name).collect(Collectors.joining("、"));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String label(@Nullable AdministrativeLevel level) {
        return level == null ? null : level.label();
    }

    /** A number in normal form, another text without what editions print differently. */
    private static String bare(String key, @Nullable String text) {
        if (text == null) {
            return "";
        }
        return key.equals("number")
                ? DocumentNumber.parse(text).map(DocumentNumber::toString).orElse(text)
                : text.replaceAll("[\\s\\p{P}\\p{S}]", "");
    }

    private static Path folder(String name) {
        return Path.of(name.replace("${ceyuan.corpus}", System.getProperty("ceyuan.corpus", "no-such-folder")));
    }
}
