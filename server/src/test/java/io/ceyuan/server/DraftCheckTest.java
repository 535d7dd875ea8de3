package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts that are sent to be checked. */
class DraftCheckTest {

    private static final String API = "/api/v1/drafts/check";
    private static final String DRAFT = "根据泽人发[2019]3号，制定本方案。\n按照《云泽省绿化条例》第九条办理。";

    @TempDir
    private static Path folder;

    private static ServedSamples served;

    @BeforeAll
    static void start() throws IOException {
        served = ServedSamples.start(folder, LookupSamples.PLAIN, LookupSamples.LIBRARY);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void whatIsFoundIsToldInOrderWithItsPlace() {
        HttpResponse<String> response = LookupSamples.json(served, API, DRAFT);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        JsonNode answer = ServedSamples.json(response);
        assertThat(answer.at("/paragraphs").asInt()).isEqualTo(2);
        assertThat(answer.at("/errors").asInt()).isEqualTo(2);
        assertThat(answer.at("/hints").asInt()).isZero();
        JsonNode form = answer.at("/findings/0");
        assertThat(form.at("/kind").asText()).isEqualTo("number_form");
        assertThat(form.at("/severity").asText()).isEqualTo("error");
        assertThat(form.at("/place").asText()).isEqualTo("第1段");
        assertThat(form.at("/start").asInt()).isEqualTo(2);
        assertThat(form.at("/end").asInt()).isEqualTo(13);
        assertThat(form.at("/text").asText()).isEqualTo("泽人发[2019]3号");
        assertThat(form.at("/suggestion").asText()).isEqualTo("泽人发〔2019〕3号");
        JsonNode provision = answer.at("/findings/1");
        assertThat(provision.at("/kind").asText()).isEqualTo("no_provision");
        assertThat(provision.at("/paragraph").asInt()).isEqualTo(2);
        assertThat(provision.at("/suggestion").isNull()).isTrue();
        assertThat(provision.at("/documents/0/url").asText()).isEqualTo("/documents/" + LookupSamples.RULES.id());
    }

    @ParameterizedTest(name = "a draft with as={0} and {1} is answered with {2}: {3}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "json => a.txt  => 200 => number_form",
                "docx => a.docx => 200 => 1 泽人发[2019]3号 泽人发〔2019〕3号",
                "docx => a.txt  => 400 => 只有 docx 文件可以加批注",
                "pdf  => a.docx => 400 => as 应为 json 或 docx",
                "json => a.exe  => 400 => 无法读取“a.exe”：不支持的文件格式",
            })
    void aFileIsCheckedAndACopyOfItMarked(String as, String file, int status, String words) {
        for (HttpResponse<String> response : List.of(
                LookupSamples.form(served, API + "?as=" + as, Map.of(), file, DRAFT),
                LookupSamples.form(served, API, Map.of("as", as), file, DRAFT))) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            assertThat(response.body()).contains(words);
        }
    }

    @Test
    void aMarkedCopyHasANameOfItsOwn() {
        HttpResponse<String> response = LookupSamples.form(served, API + "?as=docx", Map.of(), "../草案 一.docx", DRAFT);
        assertThat(response.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''%E8%8D%89%E6%A1%88%20%E4%B8%80.%E6%A0%B8%E6%9F%A5.docx");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).contains("wordprocessingml");
    }

    @Test
    void aTextCannotBeMarked() {
        HttpResponse<String> response = LookupSamples.json(served, API + "?as=docx", DRAFT);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("只有 docx 文件可以加批注");
    }

    @Test
    void nothingIsKept() {
        int before = served.drafts().files().size();
        LookupSamples.form(served, API + "?as=docx", Map.of(), "a.docx", DRAFT);
        LookupSamples.form(served, "/check", Map.of(), "a.docx", DRAFT);
        LookupSamples.form(served, API, Map.of(), "a.exe", DRAFT);
        LookupSamples.form(served, API, Map.of(), "a.txt", DRAFT + "字".repeat(1_000_001));
        assertThat(served.drafts().files())
                .hasSize(before + 4)
                .allSatisfy(file -> assertThat(file).doesNotExist());
    }

    @ParameterizedTest(name = "{0} is not taken")
    @ValueSource(strings = {"{}", "{\"text\":\" \"}", "{\"text\":\"a\",\"day\":\"b\"}"})
    void whatIsWrongIsRefusedOnBothWays(String body) {
        for (String target : List.of(API, "/check")) {
            HttpResponse<String> response = LookupSamples.post(served, target, "application/json", body);
            assertThat(response.statusCode()).isEqualTo(400);
        }
    }

    @Test
    void whatIsNotCheckedIsToldInJsonAndOnThePage() {
        String draft = "按照泽人发〔2019〕3号办理。\n".repeat(5_002);
        JsonNode unchecked =
                ServedSamples.json(LookupSamples.json(served, API, draft)).at("/unchecked");
        assertThat(unchecked.at("/pictures").asBoolean()).isFalse();
        assertThat(unchecked.at("/citations").asInt()).isEqualTo(2);
        assertThat(unchecked.at("/quotations").asInt()).isZero();
        assertThat(unchecked.at("/findings").asInt()).isZero();
        assertThat(LookupSamples.form(served, "/check", Map.of("text", draft), "", "")
                        .body())
                .contains("<p class=\"notice\" role=\"status\">一次最多查找 5,000 处引用，其后 2 处没有查找</p>");
        assertThat(LookupSamples.form(served, "/check", Map.of("text", DRAFT), "", "")
                        .body())
                .doesNotContain("class=\"notice\"");
    }

    @Test
    void thePageListsWhatWasFoundAndMarksItInTheText() {
        String page = LookupSamples.form(served, "/check", Map.of("text", DRAFT), "", "")
                .body();
        assertThat(page)
                .contains(
                        "错误 <strong>2</strong> 处，提示 <strong>0</strong> 处",
                        "<li id=\"f1\">",
                        "href=\"#t1\" title=\"在文中查看\">泽人发[2019]3号</a> <small>第1段</small>",
                        "建议改为 <ins>泽人发〔2019〕3号</ins>",
                        "<a href=\"/documents/" + LookupSamples.RULES.id() + "\">云泽省绿化条例</a>",
                        "<span class=\"address\" id=\"t1\"></span><a class=\"bad\" href=\"#f1\"",
                        "<span class=\"address\" id=\"t2\"></span>")
                .doesNotContain("下载带批注的文稿");
    }

    @Test
    void thePageOfAWordFileHasTheMarkedCopyInIt() {
        String page =
                LookupSamples.form(served, "/check", Map.of(), "草案.docx", DRAFT).body();
        Matcher link = Pattern.compile("href=\"data:[^;]+;base64,([^\"]+)\" download=\"草案.核查.docx\"")
                .matcher(page);
        assertThat(link.find()).as(page).isTrue();
        String base64 = link.group(1).replace("&#43;", "+").replace("&#61;", "=");
        assertThat(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8))
                .contains("1 泽人发[2019]3号 泽人发〔2019〕3号");
    }

    @Test
    void thePageSaysWhenNothingIsFoundAndWhatItIsFor() {
        assertThat(LookupSamples.form(served, "/check", Map.of("text", "按照《云泽省绿化条例》第三条办理。"), "", "")
                        .body())
                .contains("没有发现问题", "按照《云泽省绿化条例》第三条办理。");
        HttpResponse<String> empty = served.get("/check");
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body()).contains("核查一篇文稿的引用", "aria-current=\"page\">文稿核查");
        assertThat(served.get("/check?x=1").statusCode()).isEqualTo(400);
    }

    @Test
    void whatADraftSaysIsNeverMarkup() {
        String draft = "根据<b>泽人发[2019]3号</b>\"《<i>》办理。";
        HttpResponse<String> pasted = LookupSamples.form(served, "/check", Map.of("text", draft), "", "");
        HttpResponse<String> sent = LookupSamples.form(served, "/check", Map.of(), "<u>&amp;.txt", draft);
        for (HttpResponse<String> page : List.of(pasted, sent)) {
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("<li id=\"f1\">", "根据&lt;b&gt;", "&lt;i&gt;》")
                    .doesNotContain("<b>泽", "根据<b>", "<i>》", "<u>");
        }
        assertThat(sent.body()).contains("，u&amp;amp;.txt</span>");
    }

    @Test
    void aTextAndAFileAreNotTakenTogether() {
        for (String target : List.of(API, "/check")) {
            HttpResponse<String> response = LookupSamples.form(served, target, Map.of("text", DRAFT), "草案.txt", DRAFT);
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).contains("文字和文件只能提交一种");
        }
    }
}
