package io.ceyuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.QueryParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code corpus/queries.spec.txt}, asked of the sample documents over HTTP. */
class QuerySpecTest {

    private static final Path SPECIFICATION = Path.of("..", "corpus", "queries.spec.txt");
    private static final Path DESCRIPTION = Path.of("..", "docs", "query-syntax.md");

    /** A row of a table that begins with one example. */
    private static final Pattern EXAMPLE = Pattern.compile("\\| `([^`]+)` \\|.*");

    private static final Pattern FIELD = Pattern.compile("[a-z]+");

    private static ServedCorpus corpus;

    @BeforeAll
    static void start() {
        corpus = ServedCorpus.shared();
    }

    /**
     * One query of the specification.
     *
     * @param first the title of the first hit; empty where it does not matter or nothing is found
     */
    record Example(String query, String as, List<String> warnings, int total, String first) {

        @Override
        public String toString() {
            return query;
        }
    }

    static List<Example> specification() {
        try {
            return Pattern.compile("\n\n+")
                    .splitAsStream(Files.readString(SPECIFICATION).strip())
                    .filter(block -> block.startsWith("query:"))
                    .map(QuerySpecTest::example)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(String block) {
        List<String> warnings = new ArrayList<>();
        String query = "";
        String as = "";
        String first = "";
        int total = -1;
        for (String line : block.split("\n")) {
            String name = line.substring(0, line.indexOf(':'));
            String value = line.substring(line.indexOf(':') + 1).strip();
            switch (name) {
                case "query" -> query = value;
                case "as" -> as = value;
                case "warning" -> warnings.add(value);
                case "total" -> total = Integer.parseInt(value);
                case "first" -> first = value;
                default -> throw new AssertionError("no such line: " + line);
            }
        }
        return new Example(query, as, warnings, total, first);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specification")
    void isAnsweredAsSpecified(Example example) {
        ParsedQuery parsed = QueryParser.parse(example.query());
        assertThat(parsed.text()).isEqualTo(example.as());
        assertThat(parsed.warnings()).isEqualTo(example.warnings());
        JsonNode found = corpus.found(example.query());
        assertThat(found.get("query").asText()).isEqualTo(example.as());
        assertThat(found.get("total").asInt()).isEqualTo(example.total());
        if (!example.first().isEmpty()) {
            assertThat(found.at("/hits/0/title").asText()).isEqualTo(example.first());
        }
    }

    @Test
    void everyExampleOfTheDescriptionIsSpecified() throws IOException {
        Set<String> specified = specification().stream().map(Example::query).collect(Collectors.toSet());
        List<String> examples = new ArrayList<>();
        for (String line : Files.readAllLines(DESCRIPTION)) {
            Matcher matcher = EXAMPLE.matcher(line);
            if (matcher.matches() && !FIELD.matcher(matcher.group(1)).matches()) {
                examples.add(matcher.group(1));
            }
        }
        assertThat(examples).hasSizeGreaterThan(70);
        assertThat(specified).containsAll(examples);
    }
}
