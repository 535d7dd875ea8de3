package io.ceyuan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import io.ceyuan.core.search.DocumentWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ceyuan index} over real files and a real index. */
class IndexCommandTest {

    @TempDir
    private Path temp;

    private SampleLibrary library;

    @BeforeEach
    void open() {
        library = IndexedLibrary.asNew();
    }

    private int documents() {
        return library.status("--json").json().get("documents").asInt();
    }

    @Test
    void theReportCountsAndNamesWhatWasRejected() {
        library = IndexedLibrary.notIndexed();
        library.writeBroken("省级/坏.docx");
        CommandRun run = library.index();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("收录 3 份，未变 0 份，移出 0 份，未收录 1 份；")
                .containsPattern("\\d 字，用时 \\d+\\.\\d 秒\n")
                .containsPattern("未收录的文件：\n  文库/省级/坏.docx：\\p{IsHan}+");
        assertThat(run.err()).startsWith("共 4 份文件\n").contains("未收录 文库/省级/坏.docx：");
    }

    @Test
    void theReportForMachinesIsOneLineOfJson() {
        library = IndexedLibrary.notIndexed();
        library.writeBroken("坏.docx");
        CommandRun run = library.index("--json");
        assertThat(run.out().lines()).hasSize(1);
        JsonNode report = run.json();
        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly(
                        "finished",
                        "completed",
                        "files",
                        "indexed",
                        "unchanged",
                        "copies",
                        "removed",
                        "kept",
                        "rejected",
                        "characters",
                        "seconds",
                        "notes");
        assertThat(Instant.parse(report.get("finished").asText())).isBefore(Instant.now());
        assertThat(report.get("completed").asBoolean()).isTrue();
        assertThat(report.get("files").asInt()).isEqualTo(4);
        assertThat(report.get("characters").asInt()).isGreaterThan(100);
        assertThat(report.at("/rejected/0/place").asText()).isEqualTo("文库/坏.docx");
        assertThat(report.at("/rejected/0/reason").asText()).isNotBlank();
    }

    @ParameterizedTest(name = "{0} with a broken file: {1}, with none: {2}")
    @CsvSource({"'', 0, 0", "--strict, 1, 0", "--json --strict, 1, 0"})
    void rejectedFilesDecideTheExitCodeOnlyWhenAskedTo(String options, int broken, int sound) {
        library = IndexedLibrary.notIndexed();
        String[] given = options.isEmpty() ? new String[0] : options.split(" ", -1);
        library.writeBroken("坏.docx");
        assertThat(library.index(given).code()).isEqualTo(broken);
        assertThat(library.index(given).code())
                .as("the rejection of an earlier run counts")
                .isEqualTo(broken);
        library.delete("坏.docx");
        assertThat(library.index(given).code()).isEqualTo(sound);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("nothing changed", library -> {}, "", 0, 3, 0, 3),
                change("a file changed", library -> library.write("省级/粮食.txt", "关于粮食的通知\n改过了。"), "", 1, 2, 0, 3),
                change("a file was touched", IndexCommandTest::touch, "", 0, 3, 0, 3),
                change("a file is new", library -> library.write("新.txt", "关于新事项的通知\n内容。"), "", 1, 3, 0, 4),
                change("a file vanished", library -> library.delete("省级/数据.md"), "", 0, 2, 1, 2),
                change("a file vanished", library -> library.delete("省级/数据.md"), "--keep-missing", 0, 2, 0, 3),
                change("a file went bad", library -> library.writeBroken("省级/数据.md"), "", 0, 2, 0, 2),
                change("nothing changed", library -> {}, "--rebuild", 3, 0, 0, 3),
                change("a file vanished", library -> library.delete("省级/数据.md"), "--rebuild", 2, 0, 0, 2),
                change("the user's terms changed", IndexCommandTest::addTerm, "", 3, 0, 0, 3),
                change("the user's rules for topics changed", IndexCommandTest::addTopic, "", 3, 0, 0, 3));
    }

    private static Arguments change(
            String what, Consumer<SampleLibrary> change, String option, int indexed, int same, int gone, int left) {
        return arguments(what, option, change, List.of(indexed, same, gone), left);
    }

    @ParameterizedTest(name = "{0}, {1}: indexed, unchanged and removed are {3}")
    @MethodSource("changes")
    void aSecondRunDoesWhatIsNeeded(
            String what, String option, Consumer<SampleLibrary> change, List<Integer> counts, int left) {
        change.accept(library);
        JsonNode report = (option.isEmpty() ? library.index("--json") : library.index("--json", option)).json();
        assertThat(Stream.of("indexed", "unchanged", "removed")
                        .map(name -> report.get(name).asInt()))
                .as(what)
                .isEqualTo(counts);
        assertThat(documents()).isEqualTo(left);
    }

    private static void touch(SampleLibrary library) {
        try {
            Files.setLastModifiedTime(library.files().resolve("省级/粮食.txt"), FileTime.from(Instant.now()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void addTerm(SampleLibrary library) {
        write(library, "policy-terms.txt", "组团式帮扶\n");
    }

    private static void addTopic(SampleLibrary library) {
        write(library, "topic-rules.tsv", "数字政府\t4\t一网通办\n");
    }

    @Test
    void aRuleForTopicsThatIsNoneIsNamedAndNothingIsChanged() {
        write(library, "topic-rules.tsv", "# 我们的主题\n数字政府 4 一网通办\n");
        CommandRun run = library.index("--rebuild");
        assertThat(run.code()).isEqualTo(Ceyuan.FAILED);
        assertThat(run.err()).contains("自定义主题规则有误：", "topic-rules.tsv 第 2 行应为", "数字政府 4 一网通办");
        assertThat(documents()).isEqualTo(3);
    }

    private static void write(SampleLibrary library, String name, String text) {
        try {
            Files.writeString(library.data().resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatWasKeptIsRemovedByTheNextRunThatMay() {
        library.delete("县级/水利.html");
        library.index("--keep-missing");
        assertThat(library.search("水利建设").out()).contains("青溪县人民政府关于水利建设的通知");
        assertThat(library.index("--json").json().get("removed").asInt()).isEqualTo(1);
        assertThat(library.search("水利建设").out()).startsWith("共 0 份文件");
    }

    @Test
    void aFolderIsAddedToALibraryAndTakesNothingAway() throws IOException {
        Path other = Files.createDirectories(temp.resolve("另一文库"));
        Files.writeString(other.resolve("a.txt"), "关于另一事项的通知\n内容。");
        CommandRun run = CommandRun.of("index", "--data", library.data().toString(), other.toString());
        assertThat(run.out()).startsWith("收录 1 份，未变 0 份，移出 0 份");
        assertThat(documents()).isEqualTo(4);
    }

    @ParameterizedTest(name = "index {0}")
    @CsvSource(
            delimiterString = "=>",
            value = {"'' => ''", "--rebuild => ''"})
    void aFolderThatIsNotThereIsNamedAndNothingIsLost(String option, String ignored) {
        String missing = temp.resolve("没有这个文件夹").toString();
        CommandRun run = option.isEmpty()
                ? CommandRun.of("index", "--data", library.data().toString(), missing)
                : CommandRun.of("index", "--data", library.data().toString(), option, missing);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("找不到").contains(missing).doesNotContain("Exception");
        assertThat(documents()).isEqualTo(3);
        assertThat(library.index("--json").json().get("unchanged").asInt()).isEqualTo(3);
    }

    @Test
    void aFolderThatIsNotThereLeavesNoEmptyIndexBehind() {
        library = IndexedLibrary.notIndexed();
        CommandRun.of(
                "index", "--data", library.data().toString(), temp.resolve("没有").toString());
        assertThat(library.search("").err()).contains("还没有索引");
    }

    @ParameterizedTest(name = "index {0} while another program writes")
    @ValueSource(strings = {"--json", "--rebuild"})
    void aSecondWriterIsToldSoAndHarmsNothing(String option) {
        DataFolder data = new DataFolder(library.data());
        try (DocumentWriter writer = data.engine().openWriter(data.settings())) {
            writer.commit();
            CommandRun run = library.index(option);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("另一个程序正在写入").doesNotContain("Exception");
            assertThat(documents()).isEqualTo(3);
        }
        assertThat(library.index("--json").json().get("unchanged").asInt()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"index", "search", "status", "serve"})
    void anIndexOfAnotherVersionIsRefusedWithTheCommandThatRebuildsIt(String command) throws IOException {
        try (Directory index = FSDirectory.open(library.data().resolve("index"));
                IndexWriter writer = new IndexWriter(index, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("ceyuan.schema", "999").entrySet());
            writer.commit();
        }
        CommandRun run = command.equals("index")
                ? library.index()
                : CommandRun.of(command, "--data", library.data().toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("999")
                .contains("./ceyuan index --rebuild")
                .doesNotContain("Exception");
        assertThat(library.index("--rebuild", "--json").json().get("indexed").asInt())
                .isEqualTo(3);
        assertThat(documents()).isEqualTo(3);
    }

    @Test
    void aDamagedIndexIsRefusedWithTheCommandThatRebuildsIt() throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(library.data().resolve("index"), "segments_*")) {
            for (Path file : files) {
                Files.writeString(file, "damaged");
            }
        }
        CommandRun run = library.index();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("./ceyuan index --rebuild").doesNotContain("\tat ");
        assertThat(library.index("--rebuild", "--json").json().get("indexed").asInt())
                .isEqualTo(3);
        assertThat(documents()).isEqualTo(3);
    }

    @Test
    void termsOfTheUserThatCannotBeReadAreSaidSo() throws IOException {
        Files.write(library.data().resolve("policy-terms.txt"), new byte[] {(byte) 0xd7, (byte) 0xe9});
        CommandRun run = library.index();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("policy-terms.txt", "UTF-8").doesNotContain("\tat ");
    }

    @Test
    void aDamagedRecordIsSaidAndEveryFileReadAgain() throws IOException {
        Files.writeString(library.data().resolve("state").resolve("library.jsonl"), "damaged");
        assertThat(library.index().out()).startsWith("收录 3 份").contains("注意：建库记录无法读取");
        assertThat(documents()).isEqualTo(3);
    }
}
