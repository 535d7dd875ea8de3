package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help while typing and when little or nothing was found, over a real index and real HTTP. */
class SuggestionsTest {

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

    private static JsonNode get(String path, String q) {
        HttpResponse<String> response = served.get(path + "?q=" + ServedSamples.encoded(q));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return ServedSamples.json(response);
    }

    @ParameterizedTest(name = "{0} suggests {2}, which leads to {3}")
    @CsvSource({
        "tpgj,   term,   脱贫攻坚,         /search?q=脱贫攻坚",
        "qingxi, issuer, 青溪县乡村振兴局,    /search?issuer=青溪县乡村振兴局",
        "zzf,    number, 泽政发〔2021〕12号, /documents/",
        "推进先行, title,  关于推进先行示范区建设的通知, /documents/",
    })
    void suggestsAndLeadsOn(String typed, String kind, String text, String url) {
        assertThat(get("/api/v1/suggestions", typed).get("suggestions")).anySatisfy(suggestion -> {
            assertThat(suggestion.get("kind").asText()).isEqualTo(kind);
            assertThat(suggestion.get("text").asText()).isEqualTo(text);
            String target = suggestion.get("url").asText();
            assertThat(java.net.URLDecoder.decode(target, StandardCharsets.UTF_8))
                    .startsWith(url);
            assertThat(served.get(target).statusCode()).isEqualTo(200);
        });
    }

    @Test
    void nothingTypedSuggestsNothing() {
        assertThat(ServedSamples.json(served.get("/api/v1/suggestions")).get("suggestions"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource({
        "q=a&limit=0,    limit 应为 1 到 20 的整数",
        "q=a&limit=21,   limit 应为 1 到 20 的整数",
        "q=a&limit=many, limit 应为 1 到 20 的整数",
        "q=a&q=b,        q 只能有一个值，现有 2 个",
        "q=a&page=2,     没有这个参数",
    })
    void wrongParametersAreRefusedByName(String query, String message) {
        HttpResponse<String> response = served.get("/api/v1/suggestions?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(ServedSamples.json(response).at("/parameters/0/message").asText())
                .startsWith(message);
    }

    @Test
    void whenNothingWasFoundEveryWayOutHasHits() {
        JsonNode result = get("/api/v1/search", "脱贫攻坚 星际旅行");
        assertThat(result.get("total").asInt()).isZero();
        assertThat(result.get("better")).hasSizeGreaterThan(1).allSatisfy(better -> {
            HttpResponse<String> other = served.get(better.get("url").asText());
            assertThat(ServedSamples.json(other).get("total").asLong())
                    .isEqualTo(better.get("total").asLong())
                    .isPositive();
        });
        assertThat(result.get("better").findValuesAsText("text"))
                .contains("只检索“脱贫攻坚”")
                .doesNotContain("只检索“星际旅行”");
    }

    @Test
    void anotherSpellingIsOfferedWhereItHasHits() {
        JsonNode result = get("/api/v1/search", "脱贫功坚");
        assertThat(result.get("better")).hasSize(1);
        assertThat(result.at("/better/0/text").asText()).isEqualTo("改为检索“脱贫攻坚”");
        assertThat(result.at("/better/0/total").asInt()).isEqualTo(25);
        assertThat(get("/api/v1/search", "脱贫攻坚").get("better")).isEmpty();
        assertThat(get("/api/v1/search", "“脱贫功坚”").get("better").findValuesAsText("text"))
                .noneMatch(text -> text.contains("脱贫攻坚"));
    }
}
