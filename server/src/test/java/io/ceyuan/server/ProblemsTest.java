package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is answered to requests that cannot be followed. */
class ProblemsTest {

    @TempDir
    private static Path folder;

    private static ServedSamples served;

    @BeforeAll
    static void start() throws IOException {
        served = ServedSamples.start(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
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
                "/api/v1/nothing                       => 404 => 没有这个接口",
                "/api/v1/documents/0123456789abcdef?q=a&q=b => 400 => q",
                "/healthz?deep=1                       => 400 => deep",
            })
    void anApiErrorIsAProblem(String target, int status, String words) {
        HttpResponse<String> response = served.get(target);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().map()).doesNotContainKey("X-Injected");
        JsonNode problem = ServedSamples.json(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(response.body()).contains(words).doesNotContain("<script>", "Exception", "io.ceyuan", "页面");
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
        HttpResponse<String> response = served.get(target);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(response.body()).contains("<form").doesNotContain("<script>", "Exception");
    }

    @ParameterizedTest(name = "{0} is not allowed")
    @CsvSource({"POST, /search", "PUT, /api/v1/search", "DELETE, /documents/0123456789abcdef", "PATCH, /"})
    void otherMethodsAreNotAllowed(String method, String target) {
        HttpResponse<String> response = served.send(method, target);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void anApiSaysWhichMethodsItTakes() {
        assertThat(served.send("PUT", "/api/v1/search").body())
                .contains("响应头 Allow")
                .doesNotContain("页面");
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
        String answer = served.raw(request + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("org.eclipse", "Exception", "root:");
        assertThat(answer.toLowerCase(Locale.ROOT)).containsAnyOf("application/problem+json", "content-length: 0");
        assertThat(served.raw(request + "Accept: text/html\r\n\r\n")).startsWith("HTTP/1.1 " + status);
    }

    static Stream<Arguments> muchOrBroken() {
        String search = "GET /api/v1/search?q=a HTTP/1.1\r\n";
        String chunked = "Transfer-Encoding: chunked\r\n\r\n";
        String many =
                IntStream.range(0, 2_000).mapToObj(i -> "X-H" + i + ": 1\r\n").collect(Collectors.joining());
        return Stream.of(
                arguments("a long header", search + "X-Long: " + "a".repeat(40_000) + "\r\n\r\n", 431),
                arguments("many headers", search + many + "\r\n", 431),
                arguments("a long URL", "GET /api/v1/search?q=" + "a".repeat(40_000) + " HTTP/1.1\r\n\r\n", 414),
                arguments("a small body", search + "Content-Length: 2\r\n\r\n{}", 200),
                arguments("a body in pieces", search + chunked + "2\r\n{}\r\n0\r\n\r\n", 200),
                arguments("a broken piece", search + chunked + "FFFFFFFFFFFFFFFFF\r\nx\r\n", 400),
                arguments("a piece that is none", search + chunked + "zz\r\nx\r\n", 400),
                arguments("a broken piece elsewhere", "POST /api/x HTTP/1.1\r\n" + chunked + "zz\r\nx\r\n", 400),
                arguments("a long body", search + "Content-Length: 90000\r\n\r\n" + "a".repeat(90_000), 413),
                arguments("a long piece", search + chunked + "15F90\r\n" + "a".repeat(90_000) + "\r\n0\r\n\r\n", 413));
    }

    @ParameterizedTest(name = "{0} is answered with {2}")
    @MethodSource("muchOrBroken")
    void tooMuchIsRefusedAndTheServerGoesOn(String what, String request, int status) throws IOException {
        String answer = served.raw(request.replaceFirst("\r\n", "\r\nHost: localhost\r\nConnection: close\r\n"));
        assertThat(answer).as(what).startsWith("HTTP/1.1 " + status);
        if (status != 200) {
            assertThat(answer).contains("application/problem+json").doesNotContain("页面", "Exception");
        }
        assertThat(served.get("/healthz").body()).isEqualTo("{\"status\":\"ok\",\"documents\":26}");
    }
}
