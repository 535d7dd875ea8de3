package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.core.search.SampleDocument;
import io.ceyuan.core.search.Searcher;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over a real index and real HTTP. */
class SearchServerTest {

    private static final SampleDocument NOTICE = SampleDocument.of(
                    "省级/通知.docx", "关于推进先行示范区建设的通知", "各县人民政府：", "为推进先行示范区建设，现就有关事项通知如下。")
            .by("云泽省人民政府")
            .kind(DocumentKind.NOTICE)
            .at(AdministrativeLevel.PROVINCE, "云泽省")
            .issued(2021, 3, 5);

    @TempDir
    private static Path folder;

    private static Searcher searcher;
    private static SearchServer server;
    private static HttpClient client;

    @BeforeAll
    static void start() throws IOException {
        EngineSettings settings = new EngineSettings(URI.create("lucene:" + folder.resolve("index")), List.of());
        EngineProvider engine = EngineProvider.of(settings);
        try (DocumentWriter writer = engine.openWriter(settings)) {
            writer.write(withFile(NOTICE.build(), Files.writeString(folder.resolve("通知 一.docx"), "原文")));
            for (int i = 1; i <= 25; i++) {
                writer.write(SampleDocument.of("县级/案例" + i + ".html", "青溪县典型案例之" + i, "脱贫攻坚<b>经验</b>&\"第" + i + "条\"")
                        .kind(DocumentKind.CASE)
                        .by("青溪县乡村振兴局")
                        .at(AdministrativeLevel.COUNTY, "云泽省")
                        .issued(2000 + i % 3, 1, i)
                        .build());
            }
            writer.commit();
        }
        searcher = engine.openSearcher(settings);
        server = SearchServer.start(searcher, new ServerOptions(ServerOptions.LOOPBACK, 0));
        client = HttpClient.newHttpClient();
    }

    private static PolicyDocument withFile(PolicyDocument document, Path file) {
        SourceFile source = document.source();
        return new PolicyDocument(
                document.id(),
                new SourceFile("省级/通知 一.docx", file.toUri().toString(), source.format(), 6, source.modified()),
                document.title(),
                document.number(),
                document.issuers(),
                document.issued(),
                document.kind(),
                document.level(),
                document.region(),
                document.validity(),
                document.paragraphs());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
        searcher.close();
    }

    private static HttpResponse<String> get(String target, String... headers) {
        return send("GET", target, headers);
    }

    private static HttpResponse<String> send(String method, String target, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + target))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(target, e);
        }
    }

    /** For what a well-behaved client would not send. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return new ObjectMapper().readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    @Test
    void theResultHasTheNamesOfTheApi() {
        HttpResponse<String> response = get("/api/v1/search?q=%22%E5%85%88%E8%A1%8C%E7%A4%BA%E8%8C%83%E5%8C%BA%22");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
        JsonNode result = json(response);
        assertThat(result.fieldNames())
                .toIterable()
                .containsExactly("total", "query", "hits", "facets", "warnings", "next");
        assertThat(result.get("total").asInt()).isEqualTo(1);
        assertThat(result.get("next").isNull()).isTrue();
        JsonNode hit = result.get("hits").get(0);
        assertThat(hit.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "title",
                        "number",
                        "issuers",
                        "issued",
                        "kind",
                        "level",
                        "region",
                        "validity",
                        "url",
                        "score",
                        "snippets");
        assertThat(hit.get("number").asText()).isEqualTo("泽政发〔2021〕12号");
        assertThat(hit.get("issued").asText()).isEqualTo("2021-03-05");
        assertThat(hit.get("url").asText()).isEqualTo("/documents/" + NOTICE.id());
        JsonNode snippet = hit.get("snippets").get(0);
        JsonNode mark = snippet.get("marks").get(0);
        assertThat(snippet.get("text")
                        .asText()
                        .substring(mark.get("start").asInt(), mark.get("end").asInt()))
                .isEqualTo("先行示范区");
        assertThat(result.get("facets").fieldNames())
                .toIterable()
                .containsExactly("issuer", "kind", "level", "region", "year", "format");
        assertThat(result.get("facets").get("kind").toString()).isEqualTo("[{\"value\":\"通知\",\"count\":1}]");
    }

    @Test
    void nextLeadsThroughEveryHitOnce() {
        String next = "/api/v1/search?size=10&kind=%E6%A1%88%E4%BE%8B";
        java.util.Set<String> ids = new java.util.HashSet<>();
        int pages = 0;
        while (next != null) {
            JsonNode result = json(get(next));
            result.get("hits").forEach(hit -> ids.add(hit.get("id").asText()));
            next = result.get("next").isNull() ? null : result.get("next").asText();
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(ids).hasSize(25);
    }

    @Test
    void anEmptyQueryListsEverythingNewestFirst() {
        JsonNode result = json(get("/api/v1/search"));
        assertThat(result.get("total").asInt()).isEqualTo(26);
        assertThat(result.get("hits").get(0).get("id").asText())
                .isEqualTo(NOTICE.id().value());
    }

    @Test
    void whatATyperGetsWrongIsMendedWithAWarning() {
        JsonNode result = json(get("/api/v1/search?q=%22%E8%84%B1%E8%B4%AB%E6%94%BB%E5%9D%9A"));
        assertThat(result.get("warnings").get(0).asText()).contains("引号没有成对");
        assertThat(result.get("total").asInt()).isEqualTo(25);
        assertThat(json(get("/api/v1/search?q=" + "a".repeat(3000)))
                        .get("warnings")
                        .get(0)
                        .asText())
                .contains("已截取");
    }

    @Test
    void aDocumentComesWithItsTextItsFileAndItsMarks() {
        JsonNode document = json(get("/api/v1/documents/" + NOTICE.id() + "?q=%E5%BB%BA%E8%AE%BE"));
        assertThat(document.get("paragraphs").get(1).get("anchor").asText()).isEqualTo("p2");
        assertThat(document.get("file").get("url").asText()).isEqualTo("/documents/" + NOTICE.id() + "/file");
        assertThat(document.get("provenance").get("title").asText()).isEqualTo("head");
        assertThat(document.get("highlights").get(0).get("paragraph").asInt()).isEqualTo(2);
    }

    @Test
    void theOriginalFileIsADownload() {
        HttpResponse<String> response = get("/documents/" + NOTICE.id() + "/file");
        assertThat(response.body()).isEqualTo("原文");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''%E9%80%9A%E7%9F%A5%20%E4%B8%80.docx");
        String gone = json(get("/api/v1/search?kind=%E6%A1%88%E4%BE%8B&size=1"))
                .get("hits")
                .get(0)
                .get("url")
                .asText();
        HttpResponse<String> missing = get(gone + "/file");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("原始文件已不在原处");
    }

    @ParameterizedTest(name = "{0} is answered with {1} and says {2}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "/api/v1/search?q=a&frobnicate=1&x=2   => 400 => frobnicate",
                "/api/v1/search?q=a&frobnicate=1&x=2   => 400 => “x”",
                "/api/v1/search?q=a&q=b                => 400 => q",
                "/api/v1/search?sort=body              => 400 => sort",
                "/api/v1/search?page=0                 => 400 => page",
                "/api/v1/search?page=1000000000        => 400 => page",
                "/api/v1/search?page=99999999999999    => 400 => page",
                "/api/v1/search?size=101               => 400 => size",
                "/api/v1/search?size=-1                => 400 => size",
                "/api/v1/search?size=ten               => 400 => size",
                "/api/v1/search?year=20xx              => 400 => year",
                "/api/v1/search?q=%FF%FE               => 400 => UTF-8",
                "/api/v1/documents/0123456789abcdef    => 404 => 没有找到",
                "/api/v1/documents/-1                  => 404 => 没有找到",
                "/api/v1/documents/%3Cscript%3E        => 404 => 没有找到",
                "/api/v1/documents/nul%0d%0aX-Injected:1 => 404 => 没有找到",
                "/api/v1/nothing                       => 404 => 没有找到",
                "/api/v1/documents/0123456789abcdef?q=a&q=b => 400 => q",
                "/healthz?deep=1                       => 400 => deep",
            })
    void anApiErrorIsAProblem(String target, int status, String words) {
        HttpResponse<String> response = get(target);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().map()).doesNotContainKey("X-Injected");
        JsonNode problem = json(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(response.body()).contains(words).doesNotContain("<script>", "Exception", "io.ceyuan");
    }

    @ParameterizedTest(name = "{0} is answered with {1} and a page that helps")
    @CsvSource({
        "/search?frobnicate=1, 400",
        "/search?page=1000000000, 400",
        "/search?q=a&sort=%3Cscript%3E, 400",
        "/documents/0123456789abcdef, 404",
        "/documents/0123456789abcdef?x=1, 400",
        "/nothing, 404",
        "/static/nothing.css, 404",
        "/?utm=1, 400",
    })
    void aPageErrorIsAPage(String target, int status) {
        HttpResponse<String> response = get(target);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(response.body()).contains("<form").doesNotContain("<script>", "Exception");
    }

    @ParameterizedTest(name = "{0} is not allowed")
    @CsvSource({"POST, /search", "PUT, /api/v1/search", "DELETE, /documents/0123456789abcdef", "PATCH, /"})
    void otherMethodsAreNotAllowed(String method, String target) {
        HttpResponse<String> response = send(method, target);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @ParameterizedTest(name = "the request line {0} is answered with {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "GET /api/v1/search?q=%E8%8&x=%zz HTTP/1.1              => 400",
                "GET /api/v1/documents/../../../../etc/passwd HTTP/1.1  => 400",
                "GET /api/v1/documents/%2e%2e/%2e%2e/etc/passwd HTTP/1.1 => 404",
                "GET /api/v1/documents/..%5c..%5cetc HTTP/1.1           => 404",
                "GET /documents/a%00b HTTP/1.1                          => 400",
                "GET /api/v1/search?q=a HTTP/9.9                        => 505",
                "NONSENSE                                               => 400",
            })
    void brokenRequestsAreAnsweredWithoutTellingOfTheInside(String line, String status) throws IOException {
        String request = line + "\r\nHost: localhost\r\nConnection: close\r\n";
        String answer = raw(request + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("org.eclipse", "Exception", "root:");
        assertThat(answer.toLowerCase(Locale.ROOT)).containsAnyOf("application/problem+json", "content-length: 0");
        assertThat(raw(request + "Accept: text/html\r\n\r\n")).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void headersTooLongAreRefusedAndTheServerGoesOn() throws IOException {
        String answer = raw("GET /api/v1/search?q=a HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(40_000)
                + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431");
        assertThat(get("/healthz").body()).isEqualTo("{\"status\":\"ok\",\"documents\":26}");
    }

    @ParameterizedTest(name = "{0} has the security headers and no inline script")
    @ValueSource(
            strings = {"/", "/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "/search?q=a%0d%0aX-Injected:1", "/nothing"})
    void everyAnswerIsSafeToShow(String target) {
        HttpResponse<String> response = get(target);
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().map()).doesNotContainKeys("X-Injected", "Server");
        assertThat(response.body()).doesNotContain("<script>", "style=", "onclick");
    }

    @Test
    void anAnswerIsNotSentAgainToWhoHasIt() {
        for (String target : List.of("/", "/search?q=a", "/api/v1/search?q=a", "/documents/" + NOTICE.id())) {
            HttpResponse<String> first = get(target);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> second = get(target, "If-None-Match", tag);
            assertThat(second.statusCode()).as(target).isEqualTo(304);
            assertThat(second.body()).isEmpty();
            assertThat(get(target, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void answersAreCompressedForWhoAsks() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + "/search?q=%E8%84%B1%E8%B4%AB"))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(response.headers().firstValue("Vary")).contains("Accept-Encoding");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8)).contains("青溪县典型案例");
        assertThat(response.body().length).isLessThan(plain.length / 2);
    }

    @Test
    void styleAndScriptMayBeKeptForEver() {
        String page = get("/").body();
        java.util.regex.Matcher link = java.util.regex.Pattern.compile("/static/[a-z]+-[0-9a-f]+\\.(css|js|svg)")
                .matcher(page);
        int found = 0;
        while (link.find()) {
            HttpResponse<String> file = get(link.group());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
            found++;
        }
        assertThat(found).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aHeadRequestHasNoBody() {
        HttpResponse<String> response = send("HEAD", "/search?q=a");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("ETag")).isPresent();
        assertThat(response.body()).isEmpty();
        assertThat(send("HEAD", "/documents/0123456789abcdef").statusCode()).isEqualTo(404);
        assertThat(send("HEAD", "/api/v1/search?page=0").statusCode()).isEqualTo(400);
    }

    @Test
    void manyClientsAtOnceAreAllServed() throws InterruptedException {
        var failures = new java.util.concurrent.ConcurrentLinkedQueue<Integer>();
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 300; i++) {
                threads.execute(() -> {
                    int status = get("/api/v1/search?q=%E8%84%B1%E8%B4%AB").statusCode();
                    if (status != 200) {
                        failures.add(status);
                    }
                });
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void aTakenPortIsSaidInPlainWords() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> SearchServer.start(searcher, new ServerOptions(ServerOptions.LOOPBACK, server.port())))
                .isInstanceOf(PortTakenException.class)
                .hasMessageContaining("已被占用")
                .hasMessageContaining("--port");
    }
}
