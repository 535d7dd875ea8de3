package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Citations are looked up, by the API and on the page. */
class LookupTest {

    private static final String LOOKUP = "/api/v1/citations/lookup";

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

    @ParameterizedTest(name = "q={0} is {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "泽政发[2022]9号 => number 200 number 泽政发〔2022〕9号 0-11 云泽省人民政府关于印发《云泽省水价办法》的通知",
                "云泽省绿化条例第三条 => provision 200 title 云泽省绿化条例第三条 0-10 云泽省绿化条例#article-3",
                "云泽省绿化条例第二条第二款 => provision 200 title 云泽省绿化条例第二条第二款 0-13 云泽省绿化条例#article-2-clause-2",
                "云泽省绿化条例第九条 => provision 200 title 云泽省绿化条例第九条 0-10 云泽省绿化条例!第九条",
                "关于加强绿化工作的意见 => title 300 title 关于加强绿化工作的意见 0-11 关于加强绿化工作的意见 关于加强绿化工作的意见",
                "泽政发〔2022〕10号 => number 404 number 泽政发〔2022〕10号 0-12",
                "泽政发〔20222〕9号 => number 400 null null 0-12",
                "党的二十大 => meeting 204 null 党的二十大 0-5",
            })
    void oneCitation(String q, String wanted) {
        HttpResponse<String> response = served.get("/api/v1/citations?q=" + ServedSamples.encoded(q));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(lines(ServedSamples.json(response))).containsExactly(wanted);
    }

    @Test
    void aTextIsAnsweredInItsOrderWithPlacesInUtf16Units() {
        String text = "𠀀𠀁根据泽政发 ﹝２０２２﹞\n ９ 号、《云泽省绿化条例》（以下简称《条例》），按《条例》第三条和《无名办法》办理。";
        JsonNode items = ServedSamples.json(LookupSamples.json(served, LOOKUP, text));
        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.get("citation").asText())
                        .isEqualTo(text.substring(
                                item.get("start").asInt(), item.get("end").asInt())));
        assertThat(items)
                .extracting(item ->
                        item.get("citation").asText() + " " + item.get("status").asInt() + " "
                                + item.get("resolvedVia").asText())
                .containsExactly(
                        "泽政发 ﹝２０２２﹞\n ９ 号 200 number",
                        "《云泽省绿化条例》 200 title",
                        "《条例》 200 alias",
                        "《条例》第三条 200 alias",
                        "《条例》 200 alias",
                        "《无名办法》 404 title");
        JsonNode number = items.get(0).get("parsed");
        assertThat(number.get("agency").asText()).isEqualTo("泽政发");
        assertThat(number.get("year").asInt()).isEqualTo(2022);
        assertThat(number.get("serial").asInt()).isEqualTo(9);
        assertThat(items.get(3).at("/parsed/pin").asText()).isEqualTo("第三条");
        assertThat(items.get(3).at("/matches/0/paragraphUrl").asText())
                .isEqualTo("/documents/" + LookupSamples.RULES.id() + "#article-3");
        assertThat(items.get(5).get("message").asText()).isEqualTo("本资料库没有这份文件");
    }

    @ParameterizedTest(name = "a text as {0} is read")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "application/json => {\"text\": \"按泽政发〔2022〕9号办\"}",
                "application/json; charset=UTF-8 => {\"text\": \"按泽政发\\u30142022\\u30159号办\"}",
                "text/plain => 按泽政发〔2022〕9号办",
                "text/plain;charset=\"utf-8\" => 按泽政发〔2022〕9号办",
                "application/x-www-form-urlencoded => text=%E6%8C%89%E6%B3%BD%E6%94%BF%E5%8F%91%E3%80%942022%E3%80%959%E5%8F%B7%E5%8A%9E",
            })
    void textsComeInFourWays(String type, String body) {
        HttpResponse<String> response = LookupSamples.post(served, LOOKUP, type, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(ServedSamples.json(response)).singleElement().satisfies(item -> {
            assertThat(item.get("start").asInt()).isEqualTo(1);
            assertThat(item.get("status").asInt()).isEqualTo(200);
        });
    }

    @Test
    void aFileIsReadAndHalfACharacterIsNoFault() {
        HttpResponse<String> file =
                LookupSamples.form(served, LOOKUP, Map.of("text", ""), "文稿.txt", "第一段\n按泽政发〔2022〕9号办");
        assertThat(ServedSamples.json(file))
                .singleElement()
                .satisfies(item -> assertThat(item.get("start").asInt()).isEqualTo(5));
        HttpResponse<String> half =
                LookupSamples.post(served, LOOKUP, "application/json", "{\"text\":\"\\ud800按《\\udc00无名办法》\"}");
        assertThat(half.statusCode()).as(half.body()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{1} of a form as a file of {0}")
    @CsvSource({"csv, text/csv", "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    void answersAreTakenAway(String as, String type) throws IOException, InterruptedException {
        String text = "按泽政发〔2022〕9号、《关于加强绿化工作的意见》和《无名办法》办理";
        HttpRequest request = served.request(LOOKUP + "?as=" + as)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
        HttpResponse<byte[]> response = served.client().send(request, BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        String content =
                as.equals("csv") ? new String(response.body(), StandardCharsets.UTF_8) : unzipped(response.body());
        assertThat(content)
                .contains("泽政发〔2022〕9号", "本资料库没有这份文件", "/documents/" + LookupSamples.NOTICE.id())
                .containsSubsequence("关于加强绿化工作的意见", "关于加强绿化工作的意见", "无名办法");
    }

    @ParameterizedTest(name = "the page goes straight to what «{0}» means")
    @CsvSource({"泽政发（2022）9号, NOTICE, ''", "云泽省绿化条例 第三条, RULES, #article-3", "《云泽省绿化条例》（泽人发〔2019〕3号）, RULES, ''"})
    void aLoneCitationIsGoneTo(String text, String document, String anchor) {
        String id = (document.equals("RULES") ? LookupSamples.RULES : LookupSamples.NOTICE)
                .id()
                .value();
        for (HttpResponse<String> response : List.of(
                served.get("/citations?q=" + ServedSamples.encoded(text)),
                LookupSamples.form(served, "/citations", Map.of("text", text), "", ""))) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
            assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/documents/" + id + anchor);
        }
    }

    @ParameterizedTest(name = "«{0}» is shown and not gone to")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "按泽政发〔2022〕9号办理 => 共识别引用 <strong>1</strong> 处",
                "关于加强绿化工作的意见 => 有多份相符 1 处",
                "泽政发〔2022〕10号 => 本资料库没有这份文件",
                "泽政发〔20222〕9号 => 年份“20222”有误，应为四位数字",
                "泽政发〔2022〕9号、泽人发〔2019〕3号 => 本资料库有 2 处",
                "你说得对。 => 看不出是文号、标题或条款",
            })
    void whatIsNotCertainIsShown(String text, String words) {
        HttpResponse<String> response = served.get("/citations?q=" + ServedSamples.encoded(text));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(words);
    }

    @Test
    void theTextStandsUnderItsCitationsWithLinks() {
        HttpResponse<String> response = LookupSamples.form(
                served, "/citations", Map.of("text", "第一行\r\n按《云泽省绿化条例》第三条、《无名<b>办法》和泽政发〔2022〕9号办理"), "", "");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body())
                .contains(
                        "<a id=\"t2\" class=\"good\" href=\"/documents/" + LookupSamples.RULES.id() + "\"",
                        "href=\"/documents/" + LookupSamples.RULES.id() + "#article-3\"",
                        "class=\"absent\" href=\"#c3\"",
                        "本资料库没有 1 处",
                        "name=\"as\" value=\"xlsx\"")
                .doesNotContain("<b>");
    }

    @Test
    void nothingSentIsNoText() {
        HttpResponse<String> response = LookupSamples.form(served, "/citations", Map.of("text", " "), "", "");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("没有文字，请粘贴文字或者选择文件");
        assertThat(served.get("/citations").body()).contains("查一处引用");
    }

    private static List<String> lines(JsonNode items) {
        List<String> lines = new ArrayList<>();
        for (JsonNode item : items) {
            StringBuilder line = new StringBuilder(item.get("type").asText())
                    .append(' ')
                    .append(item.get("status").asInt())
                    .append(' ')
                    .append(item.get("resolvedVia").asText())
                    .append(' ')
                    .append(item.get("normalized").asText())
                    .append(' ')
                    .append(item.get("start").asInt())
                    .append('-')
                    .append(item.get("end").asInt());
            for (JsonNode match : item.get("matches")) {
                String part = match.get("paragraphUrl").asText();
                line.append(' ')
                        .append(match.get("title").asText())
                        .append(part.contains("#") ? part.substring(part.indexOf('#')) : "")
                        .append(
                                match.get("missing").isNull()
                                        ? ""
                                        : "!" + match.get("missing").asText());
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String unzipped(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), workbook);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        // its letters are numbers, as &#x5e8f;
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(all)
                .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    }
}
