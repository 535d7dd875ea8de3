package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hits, facets and documents as JSON, over a real index and real HTTP. */
class SearchApiTest {

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

    @Test
    void theResultHasTheNamesOfTheApi() {
        HttpResponse<String> response =
                served.get("/api/v1/search?q=%22%E5%85%88%E8%A1%8C%E7%A4%BA%E8%8C%83%E5%8C%BA%22");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
        JsonNode result = ServedSamples.json(response);
        assertThat(result.fieldNames())
                .toIterable()
                .containsExactly(
                        "total", "groups", "query", "hits", "facets", "warnings", "words", "better", "strict", "next");
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
                        "repeal",
                        "url",
                        "score",
                        "snippets",
                        "copyCount",
                        "copies",
                        "versions",
                        "explanation");
        assertThat(hit.get("number").asText()).isEqualTo("泽政发〔2021〕12号");
        assertThat(hit.get("issued").asText()).isEqualTo("2021-03-05");
        assertThat(hit.get("url").asText()).isEqualTo("/documents/" + ServedSamples.NOTICE.id());
        JsonNode snippet = hit.get("snippets").get(0);
        JsonNode mark = snippet.get("marks").get(0);
        assertThat(snippet.get("text")
                        .asText()
                        .substring(mark.get("start").asInt(), mark.get("end").asInt()))
                .isEqualTo("先行示范区");
        assertThat(result.get("facets").fieldNames())
                .toIterable()
                .containsExactly("issuer", "kind", "level", "region", "topic", "year", "validity", "format", "folder");
        assertThat(result.get("facets").get("kind").toString()).isEqualTo("[{\"value\":\"通知\",\"count\":1}]");
    }

    @Test
    void strictWordingCountsHitsAndFacetsAsTheyAreWritten() {
        String phrase = "/api/v1/search?q=" + URLEncoder.encode("\"＜b＞经验\"", StandardCharsets.UTF_8);
        JsonNode folded = ServedSamples.json(served.get(phrase + "&exact=folded"));
        assertThat(folded.get("total").asInt()).isEqualTo(25);
        JsonNode strict = ServedSamples.json(served.get(phrase + "&exact=strict"));
        assertThat(strict.get("total").asInt()).isZero();
        assertThat(strict.get("facets").get("kind").isEmpty()).isTrue();
    }

    @Test
    void theFormOfManyFieldsLeadsToOneQuery() {
        String fields =
                "words=" + URLEncoder.encode("脱贫 攻坚", StandardCharsets.UTF_8) + "&from=2001&exact=strict&phrase=";
        HttpResponse<String> response = served.get("/advanced?" + fields);
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location"))
                .contains("/search?q="
                        + URLEncoder.encode("脱贫 攻坚 issued:2001..", StandardCharsets.UTF_8)
                                .replace("+", "%20") + "&exact=strict");
        assertThat(served.get("/advanced").headers().firstValue("Location")).contains("/search");
        assertThat(served.get("/advanced?colour=red").statusCode()).isEqualTo(400);
    }

    @Test
    void nextLeadsThroughEveryHitOnce() {
        String next = "/api/v1/search?size=10&kind=%E6%A1%88%E4%BE%8B";
        Set<String> ids = new HashSet<>();
        int pages = 0;
        while (next != null) {
            JsonNode result = ServedSamples.json(served.get(next));
            result.get("hits").forEach(hit -> ids.add(hit.get("id").asText()));
            next = result.get("next").isNull() ? null : result.get("next").asText();
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(ids).hasSize(25);
    }

    @Test
    void anEmptyQueryListsEverythingNewestFirst() {
        JsonNode result = ServedSamples.json(served.get("/api/v1/search"));
        assertThat(result.get("total").asInt()).isEqualTo(26);
        assertThat(result.get("hits").get(0).get("id").asText())
                .isEqualTo(ServedSamples.NOTICE.id().value());
    }

    @Test
    void whatATyperGetsWrongIsMendedWithAWarning() {
        JsonNode result = ServedSamples.json(served.get("/api/v1/search?q=%22%E8%84%B1%E8%B4%AB%E6%94%BB%E5%9D%9A"));
        assertThat(result.get("warnings").get(0).asText()).contains("引号没有成对");
        assertThat(result.get("query").asText()).isEqualTo("\"脱贫攻坚\"");
        assertThat(result.get("strict").asText()).isEqualTo("“\"脱贫攻坚”");
        assertThat(result.get("total").asInt()).isEqualTo(25);
        assertThat(ServedSamples.json(served.get("/api/v1/search?q=" + "a".repeat(3000)))
                        .get("warnings")
                        .get(0)
                        .asText())
                .contains("已截取");
    }

    @Test
    void aDocumentComesWithItsTextItsFileAndItsMarks() {
        JsonNode document = ServedSamples.json(
                served.get("/api/v1/documents/" + ServedSamples.NOTICE.id() + "?q=%E5%BB%BA%E8%AE%BE"));
        assertThat(document.get("paragraphs").get(1).get("anchor").asText()).isEqualTo("p2");
        assertThat(document.get("file").get("url").asText())
                .isEqualTo("/documents/" + ServedSamples.NOTICE.id() + "/file");
        assertThat(document.get("provenance").get("title").asText()).isEqualTo("head");
        assertThat(document.get("highlights").get(0).get("paragraph").asInt()).isEqualTo(2);
    }
}
