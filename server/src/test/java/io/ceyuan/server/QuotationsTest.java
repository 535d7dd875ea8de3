package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ceyuan.core.search.SampleDocument;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations are held against the library, by the API and on the page. */
class QuotationsTest {

    private static final String CHECK = "/api/v1/quotations/check";

    private static final SampleDocument SPEECH = SampleDocument.of(
                    "省级/讲话.txt", "在云泽省水利工作会议上的讲话", "同志们：", "节水灌溉面积要达到35%以上，不得弄虚作假。<b>&要说到做到。")
            .number("泽发", 2019, 8)
            .issued(2019, 5, 1);

    private static final SampleDocument NOTICE = SampleDocument.of(
                    "省级/通知.txt", "关于节水工作的通知", "省领导指出，“节水灌溉面积要达到35%以上，不得弄虚作假”。")
            .number("泽政发", 2020, 9)
            .issued(2020, 6, 1);

    @TempDir
    private static Path folder;

    private static ServedSamples served;

    @BeforeAll
    static void start() throws IOException {
        served = ServedSamples.start(folder, LookupSamples.PLAIN, SPEECH.build(), NOTICE.build());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "节水灌溉面积要达到35%以上，不得弄虚作假| verbatim",
                "“节水灌溉面积要达到35%以上,不得弄虚作假”| verbatim",
                "节水灌溉面积要达到25%以上，不得弄虚作假| near",
                "节水灌溉面积要达到35%以上，得弄虚作假| near",
                "渔业捕捞许可证由省级主管部门核发| not_found",
            })
    void oneQuotation(String q, String status) {
        HttpResponse<String> response = served.get("/api/v1/quotations?q=" + ServedSamples.encoded(q));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(ServedSamples.json(response).at("/quotations/0/status").asText())
                .isEqualTo(status);
        assertThat(LookupSamples.post(served, CHECK, "application/json", "{\"quotation\":\"" + q + "\"}")
                        .body())
                .isEqualTo(response.body());
    }

    @Test
    void aTextIsAnsweredInItsOrderWithPlacesInUtf16Units() {
        String text = "𠀀𠀁省领导强调：“节水灌溉面积要达到３５%以上，不得弄虚作假”，《关于节水工作的通知》也写明“节水灌溉面积要达到38%以上”。推行“河长制”。";
        JsonNode answer = ServedSamples.json(LookupSamples.json(served, CHECK, text));
        assertThat(answer.get("verbatim").asInt()).isEqualTo(1);
        assertThat(answer.get("near").asInt()).isEqualTo(1);
        assertThat(answer.get("terms").asInt()).isEqualTo(1);
        assertThat(answer.get("quotations"))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.get("quotation").asText())
                        .isEqualTo(text.substring(
                                item.get("start").asInt(), item.get("end").asInt())));
        JsonNode first = answer.at("/quotations/0");
        assertThat(first.at("/earliest/paragraphUrl").asText()).isEqualTo("/documents/" + SPEECH.id() + "#p2");
        assertThat(first.at("/source/id").asText()).isEqualTo(NOTICE.id().value());
        assertThat(first.get("documents").asInt()).isEqualTo(2);
        assertThat(first.at("/formDifferences/0/kind").asText()).isEqualTo("width");
        JsonNode second = answer.at("/quotations/1");
        assertThat(second.get("changes")).extracting(JsonNode::asText).containsExactly("figure");
        assertThat(second.get("diff"))
                .extracting(piece ->
                        piece.get("op").asText() + " " + piece.get("text").asText())
                .containsExactly("equal 节水灌溉面积要达到3", "deleted 5", "inserted 8", "equal %以上");
        assertThat(second.at("/cited/holds").asBoolean()).isFalse();
    }

    @Test
    void sentencesAndTermsAreCheckedOfAFile() {
        HttpResponse<String> response = LookupSamples.form(
                served,
                CHECK,
                Map.of("sentences", "true", "terms", "true"),
                "文稿.txt",
                "推行“河长制”。\n节水灌溉面积要达到35%以上，不得弄虚作假。");
        assertThat(ServedSamples.json(response).get("quotations"))
                .extracting(item ->
                        item.get("kind").asText() + " " + item.get("start").asInt())
                .containsExactly("term 3", "sentence 9");
    }

    @Test
    void thePageShowsWhatDiffersInWordsAndMarks() {
        HttpResponse<String> page = LookupSamples.form(
                served, "/quotations", Map.of("text", "据称“节水灌溉面积要达到25%以上，<b>得弄虚作假”。“渔业捕捞许可证由省级主管部门核发”"), "", "");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("节水灌溉面积要达到<del>3</del><ins>2</ins>5%以上，")
                .contains("<strong class=\"status fair\">有出入</strong>")
                .contains("<strong class=\"status absent\">本资料库没有</strong>")
                .contains("数字、否定词")
                .contains("href=\"/documents/" + SPEECH.id() + "#p2\"")
                .doesNotContain("<b>");
    }

    @Test
    void aLineWithoutQuotationMarksIsOneQuotationOnThePage() {
        HttpResponse<String> page =
                LookupSamples.form(served, "/quotations", Map.of("text", "节水灌溉面积要达到35%以上，不得弄虚作假"), "", "");
        assertThat(page.body())
                .contains("<strong class=\"status good\">一致</strong>")
                .contains("最早见于");
        assertThat(served.get("/quotations?q=" + ServedSamples.encoded("节水灌溉面积要达到35%以上"))
                        .body())
                .contains("<strong class=\"status good\">一致</strong>");
        assertThat(served.get("/quotations").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} is refused with «{2}»")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "{} => text => 缺少 text，请用它给出文字",
                "{\"text\": \"  \"} => text => 没有文字，请粘贴文字或者选择文件",
                "{\"quotation\": null} => quotation => quotation 应为字符串",
                "{\"quotation\": \"一\"} => quotation => 文字太短，至少两个字",
                "{\"quotation\": \"一二\", \"text\": \"三\"} => quotation => text 和 quotation 只能给出一种",
                "{\"text\": \"一\", \"sentences\": \"yes\"} => sentences => sentences 应为 true 或 false",
                "{\"text\": \"一\", \"words\": true} => words => 没有名为“words”的字段"
            })
    void whatIsWrongIsSaid(String body, String name, String message) {
        HttpResponse<String> response = LookupSamples.post(served, CHECK, "application/json", body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(ServedSamples.json(response).at("/parameters/0/name").asText())
                .isEqualTo(name);
        assertThat(ServedSamples.json(response).at("/parameters/0/message").asText())
                .isEqualTo(message);
    }
}
