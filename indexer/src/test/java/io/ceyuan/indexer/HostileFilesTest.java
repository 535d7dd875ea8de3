package io.ceyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.indexer.isolate.ParserLimits;
import io.ceyuan.indexer.isolate.ParserPool;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over a set of hostile files where one is at hand; {@code -Dceyuan.hostile=ARCHIVE} names another. */
@DisplayName("A set of hostile files")
final class HostileFilesTest {

    private static final Path ARCHIVE =
            Path.of(System.getProperty("ceyuan.hostile", "../../shared/corpus/hostile.tar.xz"));

    @TempDir
    private Path temp;

    @Test
    @DisplayName("comes out as its manifest wants, ends no run and leaves nothing outside of the folders")
    void comesOutAsWanted() throws Exception {
        assumeTrue(Files.isRegularFile(ARCHIVE), "no hostile files here");
        Path set = Files.createDirectories(temp.resolve("hostile"));
        unpack(set);
        makeSpecials(set);
        List<Path> bait = bait(set);
        InMemoryIndex index = new InMemoryIndex();
        IndexingReport report;
        try (ParserPool pool = new ParserPool(temp.resolve("work"), new ParserLimits(512, Duration.ofSeconds(30)))) {
            IndexingOptions options = IndexingOptions.of(List.of(set.resolve("files")), "一");
            IndexingRun run = new IndexingRun(
                    index, temp.resolve("state"), options, pool, new IndexingProgress() {}, () -> false);
            report = (IndexingReport) run.run();
        } finally {
            for (Path made : bait) {
                Files.delete(made);
            }
        }
        assertThat(report.completed()).isTrue();
        Map<String, PolicyDocument> documents = index.documents().stream()
                .collect(Collectors.toMap(document -> document.source().place(), Function.identity()));
        Set<String> rejected = report.rejected().stream().map(Rejection::place).collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(set.resolve("manifest.jsonl"))) {
            JsonNode file = new ObjectMapper().readTree(line);
            if (Files.isRegularFile(path(set, file), LinkOption.NOFOLLOW_LINKS) && !isSpoiltByRights(set, file)) {
                wrong.addAll(new Wanted(file).problems(documents, rejected));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(escaped()).isEmpty();
    }

    private static Path path(Path set, JsonNode file) {
        return set.resolve(file.path("path").asText());
    }

    /** The administrator may read what others may not. */
    private static boolean isSpoiltByRights(Path set, JsonNode file) {
        return "unreadable".equals(file.at("/expected/reason").asText()) && Files.isReadable(path(set, file));
    }

    private List<String> escaped() {
        return Stream.of(temp, temp.resolveSibling(""), Path.of("").toAbsolutePath())
                .flatMap(folder ->
                        Stream.of(Objects.requireNonNull(folder.toFile().list())))
                .filter(name -> name.startsWith("hostile-escape"))
                .toList();
    }

    /** Puts the file that must not be read where the hostile files look for it; answers what is to be deleted. */
    private static List<Path> bait(Path set) throws IOException {
        Path bait = Path.of(System.getProperty("java.io.tmpdir"), "hostile", "outside");
        if (Files.exists(bait)) {
            return List.of();
        }
        List<Path> made = new ArrayList<>(List.of(bait.getParent(), Files.createDirectories(bait)));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(set.resolve("outside"))) {
            for (Path file : files) {
                made.add(Files.copy(file, bait.resolve(file.getFileName())));
            }
        }
        return made.reversed();
    }

    private static void unpack(Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(Files.newInputStream(ARCHIVE)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                assertThat(target.startsWith(folder)).isTrue();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.resolveSibling("."));
                    Files.copy(tar, target);
                }
            }
        }
    }

    /** Links, odd names and large files, where there is what makes them. */
    private static void makeSpecials(Path folder) throws InterruptedException {
        try {
            new ProcessBuilder("python3", "make_specials.py", folder.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // the stored files are tried all the same
        }
    }

    /** A line of the manifest. */
    private record Wanted(JsonNode file) {

        List<String> problems(Map<String, PolicyDocument> documents, Set<String> rejected) {
            String path = file.path("path").asText();
            List<String> places = List.of(path, Normalizer.normalize(path, Normalizer.Form.NFC));
            String place =
                    places.stream().filter(documents::containsKey).findFirst().orElse(path);
            PolicyDocument document = documents.get(place);
            String outcome =
                    document != null ? "text" : places.stream().anyMatch(rejected::contains) ? "reject" : "skip";
            List<String> problems = new ArrayList<>();
            if (!allowed().contains(outcome)) {
                problems.add(id() + " " + place + ": " + outcome + " in place of " + allowed());
            }
            if (document != null) {
                String text = bare(document.title().value()
                        + document.paragraphs().stream()
                                .map(part -> part.text())
                                .collect(Collectors.joining()));
                strings("needle")
                        .filter(needle -> !text.contains(bare(needle)))
                        .forEach(needle -> problems.add(id() + " " + place + ": without " + needle));
                strings("must_not_contain")
                        .filter(text::contains)
                        .forEach(canary -> problems.add(id() + " " + place + ": with " + canary));
            }
            return problems;
        }

        private String id() {
            return file.path("id").asText();
        }

        private Set<String> allowed() {
            return Stream.concat(Stream.of(file.at("/expected/outcome").asText()), strings("also_ok"))
                    .collect(Collectors.toUnmodifiableSet());
        }

        private Stream<String> strings(String name) {
            return file.path("expected").path(name).valueStream().map(JsonNode::asText);
        }

        private static String bare(String text) {
            return text.replaceAll("\\s", "");
        }
    }
}
