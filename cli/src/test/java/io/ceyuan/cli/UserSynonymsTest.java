package io.ceyuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code synonyms.txt} of the data folder, from the file to what is found and shown. */
class UserSynonymsTest {

    private SampleLibrary library;

    @BeforeEach
    void fill() {
        library = IndexedLibrary.asNew();
    }

    private void synonyms(String lines) throws IOException {
        Files.writeString(library.data().resolve("synonyms.txt"), lines, StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "with the rules, {0} finds {1} documents and shows “{2}”")
    @CsvSource({
        "米袋子, 1, 已同时检索：米袋子 → 粮食",
        "粮食, 1, 已同时检索：粮食 → 米袋子",
        "引水工程, 1, 已同时检索：引水工程 → 水利建设",
        "水利建设, 1, ''",
        "\"米袋子\", 0, ''",
    })
    void whatIsFoundAndShownChangesWithTheFile(String query, int total, String shown) throws IOException {
        CommandRun before = library.search(query);
        assertThat(before.out()).doesNotContain("已同时检索");
        synonyms("# 本单位的说法\n\n米袋子 = 粮食\n引水工程 => 水利建设\n");
        CommandRun after = library.search(query);
        assertThat(after.code()).isZero();
        assertThat(after.out()).startsWith("共 " + total + " 份文件").contains(shown);
        if (shown.isEmpty()) {
            assertThat(after.out()).doesNotContain("已同时检索");
        } else {
            assertThat(library.search(query, "--no-synonyms").out()).isEqualTo(before.out());
        }
    }

    @Test
    void anotherWordFindsWhatItDidNotFindAndTheIndexStaysAsItIs() throws IOException {
        assertThat(library.search("米袋子").out()).startsWith("共 0 份文件");
        synonyms("米袋子 = 粮食\n");
        assertThat(library.search("米袋子").out()).contains("为稳定【粮食】生产");
        assertThat(library.index("--json").json().get("unchanged").asInt()).isEqualTo(3);
        Files.delete(library.data().resolve("synonyms.txt"));
        assertThat(library.search("米袋子").out()).startsWith("共 0 份文件");
    }

    @Test
    void thePageAndTheApiShowThem() throws IOException, InterruptedException {
        synonyms("米袋子 = 粮食\n");
        DataFolder data = new DataFolder(library.data());
        try (Library searcher = data.engine().openSearcher(data.settings());
                SearchServer server = SearchServer.start(searcher, new ServerOptions(ServerOptions.LOOPBACK, 0));
                HttpClient client = HttpClient.newHttpClient()) {
            String query = "?q=" + URLEncoder.encode("米袋子", StandardCharsets.UTF_8);
            String base = "http://127.0.0.1:" + server.port();
            assertThat(get(client, base + "/search" + query)).contains("米袋子", "粮食", "云泽省人民政府关于促进");
            assertThat(CommandRun.json(get(client, base + "/api/v1/search" + query))
                            .at("/words/synonyms/0/also/0")
                            .asText())
                    .isEqualTo("粮食");
        }
    }

    @ParameterizedTest(name = "“{0}” is refused: {1}")
    @CsvSource(
            delimiterString = "|",
            value = {
                "米袋子 粮食 | 应写作 甲 = 乙 或 甲 => 乙，不是“米袋子 粮食”",
                "米袋子 => | 等号或箭头的一侧没有词",
                "甲 => 乙 => 丙 | 一行只能有一个 =>",
                "米袋子 = ！ | “！”不含可检索的文字",
            })
    void aLineThatIsNoRuleIsNamedWithItsFileAndItsNumber(String line, String reason) throws IOException {
        synonyms("# 本单位的说法\n米袋子 = 粮食\n" + line + "\n");
        for (CommandRun run : new CommandRun[] {library.search("粮食"), library.index(), library.status()}) {
            assertThat(run.code()).isEqualTo(Ceyuan.FAILED);
            assertThat(run.err())
                    .contains("自定义同义词", library.data().resolve("synonyms.txt") + " 第 3 行：" + reason)
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aFileThatIsNoTextIsNamed() throws IOException {
        Files.write(library.data().resolve("synonyms.txt"), new byte[] {(byte) 0xd7, (byte) 0xe9});
        CommandRun run = library.search("粮食");
        assertThat(run.code()).isEqualTo(Ceyuan.FAILED);
        assertThat(run.err())
                .contains("无法读取自定义同义词（应为 UTF-8 编码）", "synonyms.txt")
                .doesNotContain("\tat ");
    }

    private static String get(HttpClient client, String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
