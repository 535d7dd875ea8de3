package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers say besides their content: safety, tags, compression, caching. */
class AnswerHeadersTest {

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

    @ParameterizedTest(name = "{0} has the security headers and no inline script")
    @ValueSource(
            strings = {"/", "/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "/search?q=a%0d%0aX-Injected:1", "/nothing"})
    void everyAnswerIsSafeToShow(String target) {
        HttpResponse<String> response = served.get(target);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().map()).doesNotContainKeys("X-Injected", "Server");
        assertThat(response.body()).doesNotContain("<script>", "style=", "onclick");
    }

    @Test
    void anAnswerIsNotSentAgainToWhoHasIt() {
        for (String target :
                List.of("/", "/search?q=a", "/api/v1/search?q=a", "/documents/" + ServedSamples.NOTICE.id())) {
            HttpResponse<String> first = served.get(target);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> second = served.get(target, "If-None-Match", tag);
            assertThat(second.statusCode()).as(target).isEqualTo(304);
            assertThat(second.body()).isEmpty();
            assertThat(served.get(target, "If-None-Match", "W/\"other\"").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void answersAreCompressedForWhoAsks() throws IOException, InterruptedException {
        HttpRequest request = served.request("/search?q=%E8%84%B1%E8%B4%AB")
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = served.client().send(request, BodyHandlers.ofByteArray());
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(response.headers().firstValue("Vary")).contains("Accept-Encoding");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8)).contains("青溪县典型案例");
        assertThat(response.body().length).isLessThan(plain.length / 2);
    }

    @Test
    void styleAndScriptMayBeKeptForEver() {
        String page = served.get("/").body();
        Matcher link =
                Pattern.compile("/static/[a-z]+-[0-9a-f]+\\.(css|js|svg)").matcher(page);
        int found = 0;
        while (link.find()) {
            HttpResponse<String> file = served.get(link.group());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
            found++;
        }
        assertThat(found).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aHeadRequestHasNoBody() {
        HttpResponse<String> response = served.send("HEAD", "/search?q=a");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("ETag")).isPresent();
        assertThat(response.body()).isEmpty();
        assertThat(served.send("HEAD", "/documents/0123456789abcdef").statusCode())
                .isEqualTo(404);
        assertThat(served.send("HEAD", "/api/v1/search?page=0").statusCode()).isEqualTo(400);
    }
}
