package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.ceyuan.core.quotation.check.QuotedText;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of what is sent, and how. */
class SubmissionTest {

    private static final String LOOKUP = "/api/v1/citations/lookup";
    private static final String JSON = "application/json";
    private static final String FORM = "multipart/form-data; boundary=b";

    private static final String END = "--b--\r\n";

    @TempDir
    private Path folder;

    private ServedSamples served;

    /** Each test begins with a full allowance. */
    @BeforeEach
    void start() throws IOException {
        served = ServedSamples.start(folder, LookupSamples.PLAIN, LookupSamples.LIBRARY);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private static String part(String disposition) {
        return "--b\r\nContent-Disposition: " + disposition + "\r\n\r\n公路法\r\n";
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("broken JSON", JSON, "{\"text\": \"a", 400, "JSON 有误：第 1 行"),
                arguments("JSON with something behind", JSON, "{\"text\":\"a\"} {}", 400, "JSON 有误"),
                arguments("a text twice", JSON, "{\"text\":\"a\",\"text\":\"b\"}", 400, "JSON 有误"),
                arguments("an array", JSON, "[\"a\"]", 400, "JSON 应为一个对象"),
                arguments("nothing", JSON, "", 400, "JSON"),
                arguments("no text", JSON, "{}", 400, "缺少 text"),
                arguments("a number for a text", JSON, "{\"text\":1}", 400, "text 应为字符串"),
                arguments("an unknown field", JSON, "{\"text\":\"a\",\"txt\":\"b\"}", 400, "没有名为“txt”的字段"),
                arguments("an empty text", JSON, "{\"text\":\" \\n\"}", 400, "没有文字"),
                arguments("an empty body", "text/plain", "", 400, "没有文字"),
                arguments("a broken form", "application/x-www-form-urlencoded", "text=%E6%8", 400, "百分号"),
                arguments("another type", "application/xml", "<a/>", 415, "Content-Type"),
                arguments("another encoding", "text/plain; charset=gbk", "a", 415, "UTF-8"),
                arguments("nothing for a text", JSON, "{\"text\":null}", 400, "text 应为字符串"),
                arguments(
                        "a form without boundary", "multipart/form-data", "a", 400, "multipart/form-data 缺少 boundary"),
                arguments(
                        "a field without a name",
                        FORM,
                        part("form-data") + END,
                        400,
                        "multipart/form-data 的内容不完整，或者有误"),
                arguments(
                        "a file without a name",
                        FORM,
                        part("form-data; filename=\"a.txt\"") + END,
                        400,
                        "multipart/form-data 的内容不完整，或者有误"),
                arguments(
                        "a form that breaks off",
                        FORM,
                        part("form-data; name=\"text\""),
                        400,
                        "multipart/form-data 的内容不完整，或者有误"),
                arguments(
                        "a field twice", FORM, part("form-data; name=\"text\"").repeat(2) + END, 400, "text 只能有一个值"),
                arguments(
                        "a long text",
                        JSON,
                        "{\"text\":\"" + "字".repeat(200_001) + "\"}",
                        400,
                        "文字有 200,001 字，最多 200,000 字"),
                arguments("a very long body", "text/plain", "字".repeat(1_500_000), 413, "4 MB"));
    }

    @ParameterizedTest(name = "{0} is refused with {3}")
    @MethodSource("refused")
    void whatIsWrongIsSaid(String what, String type, String body, int status, String words) {
        HttpResponse<String> response = LookupSamples.post(served, LOOKUP, type, body);
        assertThat(response.statusCode()).as(what + response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains(words).doesNotContain("Exception", "io.ceyuan");
        HttpResponse<String> page = LookupSamples.post(served, "/citations", type, body);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    }

    @Test
    void bytesOfAnotherEncodingAreRefused() {
        HttpResponse<String> response =
                LookupSamples.post(served, LOOKUP, "text/plain", "公路法".getBytes(Charset.forName("GBK")));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("不是 UTF-8 编码");
    }

    @Test
    void theLongestTextIsTaken() {
        HttpResponse<String> response = LookupSamples.json(served, LOOKUP, "字".repeat(200_000));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("[]");
    }

    @Test
    void filesAreRefusedWithTheirReason() {
        HttpResponse<String> kind = LookupSamples.form(served, LOOKUP, Map.of(), "../../表.exe", "x");
        assertThat(kind.statusCode()).isEqualTo(400);
        assertThat(kind.body()).contains("无法读取“表.exe”：不支持的文件格式：.exe");
        HttpResponse<String> both = LookupSamples.form(served, LOOKUP, Map.of("text", "按公路法"), "a.txt", "x");
        assertThat(both.statusCode()).isEqualTo(400);
        assertThat(both.body()).contains("文字和文件只能提交一种");
        HttpResponse<String> blank = LookupSamples.form(served, LOOKUP, Map.of(), "", "");
        assertThat(blank.statusCode()).isEqualTo(400);
        assertThat(blank.body()).contains("缺少 text");
        HttpResponse<String> large =
                LookupSamples.form(served, LOOKUP, Map.of(), "a.txt", "x".repeat(RequestLimits.MAX_FILE_BYTES + 1));
        assertThat(large.statusCode()).isEqualTo(413);
        HttpResponse<String> larger = LookupSamples.form(
                served,
                LOOKUP,
                Map.of(),
                "a.txt",
                "x".repeat(RequestLimits.MAX_FILE_BYTES + RequestLimits.MAX_TEXT_BYTES + 1));
        assertThat(larger.statusCode()).isEqualTo(413);
        HttpResponse<String> text = LookupSamples.form(served, LOOKUP, Map.of(), "a.txt", "字".repeat(1_000_001));
        assertThat(text.statusCode()).isEqualTo(400);
        assertThat(text.body()).contains("文件“a.txt”有 1,000,001 字，最多 1,000,000 字");
    }

    @ParameterizedTest(name = "{0} of {1} bytes to {2} is answered with {3} to who sends all of it first")
    @CsvSource({
        "text/plain, 4500000, /api/v1/citations/lookup, 413",
        "text/plain, 4500000, /citations, 413",
        "application/xml, 4500000, /citations, 415",
        "text/plain, 4500000, /search, 413",
        "text/plain, 4500000, /nothing, 413",
        "multipart/form-data; boundary=b, 40000000, /citations, 413",
        "text/plain, 80000000, /api/v1/drafts/check, 413",
    })
    void whoSendsTooMuchSeesTheAnswer(String type, int bytes, String path, int status) throws IOException {
        String answer = served.raw(head(path, type, bytes) + "\r\n" + "a".repeat(bytes));
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("Content-Type: " + (path.startsWith("/api") ? "application/problem+json" : "text/html"));
    }

    @ParameterizedTest(name = "after {0} the connection is used on, or said to be closed")
    @MethodSource("refused")
    void whoIsRefusedKnowsWhetherToGoOn(String what, String type, String body, int status, String words)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String request = "POST " + LOOKUP + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                + "\r\nContent-Length: " + bytes.length + "\r\n\r\n" + new String(bytes, StandardCharsets.ISO_8859_1);
        String answer = served.raw(request + "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        boolean closed = answer.substring(0, answer.indexOf("\r\n\r\n")).contains("Connection: close");
        assertThat(answer.contains("\"status\":\"ok\"")).as(answer).isNotEqualTo(closed);
    }

    @Test
    void whoSendsTooLargeAFileSeesTheAnswer() throws IOException {
        String body = part("form-data; name=\"file\"; filename=\"a.txt\"").strip()
                + "a".repeat(RequestLimits.MAX_FILE_BYTES + 1_000_000) + "\r\n" + END;
        assertThat(served.raw(head("/check", FORM, body.length()) + "\r\n" + body))
                .startsWith("HTTP/1.1 413");
    }

    private static String head(String path, String type, int bytes) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: " + bytes + "\r\n";
    }

    @Test
    void whoAsksFirstIsNotInvitedToSendTooMuch() throws IOException {
        String asked = head("/citations", "text/plain", 80_000_000) + "Expect: 100-continue\r\n\r\n";
        assertThat(served.raw(asked)).startsWith("HTTP/1.1 413");
    }

    @Test
    void whoSendsTooMuchIsToldWhenToComeBack() {
        String longest = "字".repeat(Submission.MAX_TEXT);
        HttpResponse<String> response = LookupSamples.json(served, LOOKUP, longest);
        for (int sent = 1; sent < 100 && response.statusCode() == 200; sent++) {
            response = LookupSamples.json(served, LOOKUP, longest);
        }
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(served.get("/api/v1/citations?q=a").statusCode()).isEqualTo(200);
        HttpResponse<String> page = LookupSamples.form(served, "/citations", Map.of("text", longest), "", "");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body()).contains("访问过于频繁");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/api/v1/quotations/check", "/api/v1/drafts/check"})
    void aCheckCostsByItsQuotations(String check) {
        String text = "“推进先行示范区建设的办法”。".repeat(QuotedText.MOST);
        assertThat(LookupSamples.json(served, check, text).statusCode()).isEqualTo(200);
        HttpResponse<String> next = LookupSamples.json(served, check, text);
        assertThat(next.statusCode()).isEqualTo(429);
        assertThat(next.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
        assertThat(LookupSamples.json(served, check, text.substring(0, 150)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "at {0}")
    @CsvSource({"/api/v1/quotations/check, quotation", "/quotations, text"})
    void aQuotationByItselfCostsAsMuchAsOneOfAText(String check, String field) {
        long start = System.nanoTime();
        long spent = 0;
        for (int sent = 0; sent < 18; sent++) {
            String longest = "字".repeat(Submission.MAX_TEXT);
            assertThat(LookupSamples.json(served, LOOKUP, longest).statusCode()).isEqualTo(200);
            spent += Submission.MAX_TEXT;
        }
        Map<String, String> one = Map.of(field, "推进先行示范区建设的办法");
        for (int sent = 0; sent < 400; sent++) {
            if (LookupSamples.form(served, check, one, "", "").statusCode() == 200) {
                spent += TextAllowance.LEAST + Submissions.QUOTATION_COST;
            }
        }
        double minutes = (System.nanoTime() - start) / 60e9;
        assertThat(spent).isLessThanOrEqualTo((long) (TextAllowance.CHARACTERS * (1 + minutes)));
    }

    @ParameterizedTest(name = "{0} {1} is not allowed, {2} is")
    @CsvSource({
        "GET, /api/v1/citations/lookup, POST",
        "HEAD, /api/v1/citations/lookup, POST",
        "PUT, /citations, 'GET, HEAD, POST'",
        "POST, /api/v1/citations, 'GET, HEAD'",
    })
    void otherMethodsAreNotAllowed(String method, String target, String allowed) {
        HttpResponse<String> response = served.send(method, target);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue(allowed);
    }
}
