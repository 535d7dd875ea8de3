package io.ceyuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ceyuan.core.search.Library;
import io.ceyuan.server.SearchServer;
import io.ceyuan.server.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ceyuan search} and {@code ceyuan status} over one library. */
class SearchCommandTest {

    @TempDir
    private static Path temp;

    private static SampleLibrary library;

    @BeforeAll
    static void fill() {
        library = SampleLibrary.threeDocuments(temp).writeBroken("坏.docx");
        assertThat(library.index().code()).isZero();
    }

    @Test
    void aHitIsReadableInATerminal() {
        CommandRun run = library.search("先行示范区");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                共 1 份文件

                1. 云泽省人民政府关于促进粮食生产的通知
                   云政发〔2021〕1号  云泽省人民政府  2021-03-05  通知
                   文库/省级/粮食.txt
                   为稳定粮食生产，支持【先行示范区】建设，现就有关事项通知如下。
                """);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withoutQueryEverythingIsListedNewestFirst() {
        assertThat(library.search("").out().lines().filter(line -> line.matches("\\d\\. .*")))
                .containsExactly("1. 云泽省数据条例", "2. 青溪县人民政府关于水利建设的通知", "3. 云泽省人民政府关于促进粮食生产的通知");
    }

    @ParameterizedTest(name = "search {0}: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "通知 => 2",
                "\"脱贫攻坚\" => 1",
                "粮食 OR 水利 => 2",
                "通知 -水利 => 1",
                "（粮食 OR 水利） AND 脱贫攻坚 => 1",
                "没有这回事的词 => 0",
            })
    void aQueryFindsWhatItSays(String query, int total) {
        CommandRun run = library.search(query);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("共 " + total + " 份文件");
    }

    @ParameterizedTest(name = "--filter {0}: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "kind=通知 => 2",
                "kind=通知 kind=条例 => 3",
                "year=2023 => 2",
                "kind=通知 year=2023 => 1",
                "issuer=云泽省人民政府 => 1",
                "format=html => 1",
                "level=省级 => 2",
                "region=没有的地方 => 0",
            })
    void filtersNarrowAndSeveralValuesOfOneWiden(String filters, int total) {
        String[] options = ("--filter " + filters.replace(" ", " --filter ")).split(" ", -1);
        assertThat(library.search("", options).out()).startsWith("共 " + total + " 份文件");
    }

    @ParameterizedTest(name = "search {0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "--filter color=red => color",
                "--filter 通知 => 名称=值",
                "--filter =通知 => 名称=值",
                "--filter year=去年 => 去年",
                "--filter q=粮食 => q",
                "--sort best => best",
                "--size 101 => 101",
                "--page 0 => page",
                "--page 999999 => 前",
            })
    void whatCannotBeFollowedIsNamed(String options, String named) {
        CommandRun run = library.search("粮食", options.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("命令有误：").contains(named).containsPattern("用法见：ceyuan search --help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aBrokenQueryIsMendedAndSaidSo() {
        CommandRun run = library.search("(粮食 AND");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("注意：").contains("共 1 份文件");
    }

    @Test
    void severalWordsAreOneQuery() {
        assertThat(library.search("脱贫攻坚", "通知").out()).startsWith("共 1 份文件");
    }

    @Test
    void pagesCountOn() {
        String second = library.search("", "--size", "2", "--page", "2").out();
        assertThat(second).startsWith("共 3 份文件\n\n3. ");
        assertThat(library.search("", "--size", "0").out()).isEqualTo("共 3 份文件\n");
    }

    @ParameterizedTest(name = "search {0} {1} is /api/v1/search?{2}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "通知 => '' => ''",
                "'' => --size 1 --sort oldest => size=1&sort=oldest",
                "通知 => --filter kind=通知 --filter year=2023 => kind=通知&year=2023",
                "(粮食 AND => '' => ''",
            })
    void theJsonIsThatOfTheApi(String query, String options, String parameters)
            throws IOException, InterruptedException {
        String[] given = options.isEmpty() ? new String[] {"--json"} : ("--json " + options).split(" ", -1);
        JsonNode printed = library.search(query, given).json();
        String url = "/api/v1/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&"
                + parameters.replace("通知", URLEncoder.encode("通知", StandardCharsets.UTF_8));
        DataFolder data = new DataFolder(library.data());
        try (Library searcher = data.engine().openSearcher(data.settings());
                SearchServer server = SearchServer.start(searcher, new ServerOptions(ServerOptions.LOOPBACK, 0));
                HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create("http://127.0.0.1:" + server.port() + url);
            String served = client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(printed).isEqualTo(CommandRun.json(served));
            assertThat(printed.get("total").asInt()).isPositive();
        }
    }

    @Test
    void theStatusSaysWhatThereIs() {
        CommandRun run = library.status();
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("""
                        文件：3 份
                        索引大小：\\d+ KB
                        最近一次建库：\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d
                          收录 3 份，未变 0 份，移出 0 份，用时 [\\d.]+ 秒
                        未收录：1 份
                          文库/坏\\.docx：\\p{IsHan}+""");
    }

    @Test
    void theStatusForMachinesHasTheSame() {
        JsonNode status = library.status("--json").json();
        assertThat(status.fieldNames()).toIterable().isEqualTo(List.of("documents", "bytes", "rejected", "lastRun"));
        assertThat(status.get("documents").asInt()).isEqualTo(3);
        assertThat(status.get("bytes").asLong()).isPositive();
        assertThat(status.at("/rejected/0/place").asText()).isEqualTo("文库/坏.docx");
        assertThat(status.at("/lastRun/indexed").asInt()).isEqualTo(3);
        assertThat(status.at("/lastRun/completed").asBoolean()).isTrue();
    }
}
