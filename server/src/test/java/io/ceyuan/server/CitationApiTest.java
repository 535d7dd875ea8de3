package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.SampleDocument;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How documents and their parts are cited, over a real index and real HTTP. */
class CitationApiTest {

    private static final String PATH = "/api/v1/documents/{id}/citation";
    private static final String CSL = "application/vnd.citationstyles.csl+json";

    private static final PolicyDocument RULES = SampleDocument.of(
                    "取水.txt", "青溪县取水办法", "第一条 为了节约用水，制定本办法。", "第二条 取水应当申请。", "申请书应当写明：", "（一）取水人；", "（二）取水量。")
            .by("青溪县人民政府")
            .kind(DocumentKind.MEASURES)
            .issued(2019, 2, 3)
            .build();

    /** Its title would end every string. */
    private static final PolicyDocument SLY = SampleDocument.of("甲.txt", "“甲\"}]\\\u0001<乙>\n{丙, @misc{丁", "取水。")
            .by("\"青溪县\"水利局\\")
            .kind(DocumentKind.RESEARCH_REPORT)
            .build();

    @TempDir
    private static Path folder;

    private static ServedSamples served;
    private static ApiDescription description;

    @BeforeAll
    static void start() throws IOException {
        served = ServedSamples.start(folder, RULES, SLY);
        description = ApiDescription.read();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String path(PolicyDocument document) {
        return PATH.replace("{id}", document.id().value());
    }

    private static JsonNode all(PolicyDocument document, String query) {
        HttpResponse<String> response = served.get(path(document) + query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode answer = ServedSamples.json(response);
        assertThat(description.differences(PATH, 200, "application/json", answer))
                .as(response.body())
                .isEmpty();
        return answer;
    }

    @Test
    void withoutAFormAllAreTold() {
        JsonNode answer = all(RULES, "");
        String url = "http://127.0.0.1:" + served.port() + "/documents/" + RULES.id();
        String today = answer.get("accessed").asText();
        assertThat(answer.get("url").asText()).isEqualTo(url);
        assertThat(answer.get("gbt7714").asText())
                .isEqualTo("青溪县人民政府. 青溪县取水办法: 泽政发〔2021〕12号[Z/OL]. (2019-02-03)[" + today + "]. " + url + ".");
        assertThat(answer.get("official").asText()).isEqualTo("《青溪县取水办法》（泽政发〔2021〕12号）");
        assertThat(answer.at("/csl/0/type").asText()).isEqualTo("legislation");
        assertThat(answer.at("/csl/0/issued/date-parts/0/0").asInt()).isEqualTo(2019);
        assertThat(answer.get("paragraph").isNull()).isTrue();
    }

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource({
        "paragraph=3, 第二条第二款, p3, 3",
        "paragraph=4, 第二条第二款第（一）项, p4, 4",
        "address=p3, 第二条第二款, p3, 3",
        "address=article-2, 第二条, article-2, 2",
        "address=article-2-clause-2, 第二条第二款, article-2-clause-2, 3",
    })
    void aPartIsCited(String query, String pin, String address, int paragraph) {
        JsonNode answer = all(RULES, "?" + query);
        assertThat(answer.get("pin").asText()).isEqualTo(pin);
        assertThat(answer.get("address").asText()).isEqualTo(address);
        assertThat(answer.get("paragraph").asInt()).isEqualTo(paragraph);
        assertThat(answer.get("url").asText()).endsWith(RULES.id() + "#" + address);
        assertThat(answer.get("official").asText()).isEqualTo("《青溪县取水办法》" + pin);
        assertThat(answer.get("gbt7714").asText()).contains("2019: " + pin + "(2019-02-03)");
        assertThat(answer.at("/csl/0/section").asText()).isEqualTo(pin);
    }

    @ParameterizedTest(name = "as {0} it is {1} in {2}")
    @CsvSource({
        "gbt7714, text/plain, 青溪县取水办法 第二条.txt",
        "official, text/plain, 青溪县取水办法 第二条.txt",
        "bibtex, application/x-bibtex, 青溪县取水办法 第二条.bib",
        "ris, application/x-research-info-systems, 青溪县取水办法 第二条.ris",
        "csl-json, " + CSL + ", 青溪县取水办法 第二条.json",
    })
    void aFormIsADownload(String form, String mediaType, String name) throws IOException {
        JsonNode answer = all(RULES, "?address=article-2");
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> response = served.send(method, path(RULES) + "?address=article-2&as=" + form);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers()
                            .firstValue("Content-Type")
                            .orElseThrow()
                            .replace(" ", ""))
                    .isEqualTo(mediaType + ";charset=utf-8");
            assertThat(description.mediaTypes(PATH, 200)).contains(mediaType);
            String disposition =
                    response.headers().firstValue("Content-Disposition").orElseThrow();
            assertThat(URLDecoder.decode(disposition, StandardCharsets.UTF_8))
                    .isEqualTo("attachment; filename*=UTF-8''" + name);
        }
        String body = served.get(path(RULES) + "?address=article-2&as=" + form).body();
        if (form.equals("csl-json")) {
            JsonNode items = new ObjectMapper().readTree(body);
            assertThat(description.differences(PATH, 200, CSL, items)).isEmpty();
            assertThat(items).isEqualTo(answer.get("csl"));
        } else {
            assertThat(body.strip()).isEqualTo(answer.get(form).asText().strip());
        }
    }

    @ParameterizedTest(name = "{0} is refused: {2}")
    @CsvSource({
        "as=doc, as, 'as 应为 gbt7714、official、bibtex、ris、csl-json 之一，不是“doc”'",
        "as=csljson, as, 'as 应为 gbt7714、official、bibtex、ris、csl-json 之一，不是“csljson”'",
        "paragraph=6, paragraph, '本文没有第 6 段，全文共 5 段'",
        "paragraph=0, paragraph, 'paragraph 应为不小于 1 的整数，不是“0”'",
        "paragraph=%E4%B8%80, paragraph, 'paragraph 应为不小于 1 的整数，不是“一”'",
        "address=article-9, address, '本文没有“article-9”这一处；可用 p1 至 p5，或者条款的地址，如 article-12'",
        "address=%3Cb%3E, address, '本文没有“＜b＞”这一处；可用 p1 至 p5，或者条款的地址，如 article-12'",
        "address=p1&paragraph=1, address, 'paragraph 和 address 只能用一个'",
        "format=ris, format, '没有名为“format”的参数'",
    })
    void whatCannotBeFollowedIsSaid(String query, String parameter, String message) {
        HttpResponse<String> response = served.get(path(RULES) + "?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        JsonNode problem = ServedSamples.json(response);
        assertThat(problem.at("/parameters/0/name").asText()).isEqualTo(parameter);
        assertThat(problem.get("detail").asText()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?paragraph=1"})
    void whatATitleHoldsStaysInIt(String query) {
        JsonNode answer = all(SLY, query);
        assertThat(answer.at("/csl/0/title").asText()).isEqualTo("“甲\"}]\\ <乙> {丙, @misc{丁");
        assertThat(answer.at("/csl/0/author/0/literal").asText()).isEqualTo("\"青溪县\"水利局\\");
        assertThat(answer.get("gbt7714").asText()).hasLineCount(1);
    }

    @Test
    void theAddressBeginsAsTheServerWasCalled() throws IOException {
        String answer =
                served.raw("GET " + path(RULES) + " HTTP/1.1\r\nHost: wenku.example:8080\r\nConnection: close\r\n\r\n");
        assertThat(answer).contains("\"url\":\"http://wenku.example:8080/documents/" + RULES.id() + "\"");
    }

    @Test
    void aListIsTakenAwayAsCslJsonWithTheSearchAmongTheNotes() throws IOException {
        JsonNode items = new ObjectMapper()
                .readTree(served.get("/api/v1/export?as=csljson").body());
        assertThat(items).hasSize(28);
        assertThat(description.differences("/api/v1/export", 200, CSL, items)).isEmpty();
        assertThat(items)
                .allSatisfy(item -> assertThat(item.get("note").asText()).contains("策源 检索式：（全部文件）"));
        JsonNode none = new ObjectMapper()
                .readTree(served.get("/api/v1/export?as=csljson&q=zzzz").body());
        assertThat(none).isEmpty();
        assertThat(none.isArray()).isTrue();
    }

    @Test
    void aListIsTakenAwayByGbt7714WithNumbers() {
        List<String> lines = served.get("/api/v1/export?as=gbt7714&sort=oldest&kind=%E6%A1%88%E4%BE%8B")
                .body()
                .lines()
                .toList();
        assertThat(lines.getFirst()).startsWith("# 策源　检索式：").contains("共 25 条");
        assertThat(lines.get(1)).isEmpty();
        assertThat(lines).hasSize(27);
        for (int i = 1; i <= 25; i++) {
            assertThat(lines.get(i + 1))
                    .startsWith("[" + i + "] 青溪县乡村振兴局. 青溪县典型案例之")
                    .contains("[Z/OL]. (200");
        }
    }

    @Test
    void thePageCitesThePartOrSaysThatThereIsNone() {
        HttpResponse<String> page = served.get("/documents/" + RULES.id() + "?cite=article-2");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("引用第二条", "《青溪县取水办法》第二条")
                .containsPattern(
                        Pattern.quote("http://127.0.0.1:" + served.port() + "/documents/" + RULES.id() + "#article-2"));
        HttpResponse<String> none = served.get("/documents/" + RULES.id() + "?cite=article-9");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("本文没有“article-9”这一处");
    }

    @Test
    void theLinksOfThePageAreAnswered() {
        String page = served.get("/documents/" + RULES.id() + "?cite=p3").body();
        List<String> links = Pattern.compile("href=\"(/api/v1/documents/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(links).hasSize(5);
        assertThat(links)
                .allSatisfy(link -> assertThat(served.get(link).statusCode()).isEqualTo(200));
    }
}
