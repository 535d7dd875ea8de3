package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who cites whom: in the text of a document, as lists, as a picture, as rankings; over a real index and real HTTP. */
class RelationPagesTest {

    @TempDir
    private static Path folder;

    private static ServedSamples served;

    @BeforeAll
    static void start() throws IOException {
        served = ServedSamples.start(folder, RelationSamples.library());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static HttpResponse<String> get(String target) {
        return served.get(RelationSamples.named(target));
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                // in the text
                "/documents/{measures} => <a class=\"cited\" href=\"/documents/{regulation}\" title=\"云泽省数据条例（泽人发〔2019〕3号）\">《云泽省数据条例》</a>",
                "/documents/{measures} => <a class=\"cited\" href=\"/documents/{regulation}#article-2\"",
                "/documents/{measures} => 其中未见第四十条\">第四十条</a>",
                "/documents/{measures} => <a class=\"cited\" href=\"#article-1\" title=\"本文件\">本办法第一条</a>",
                "/documents/{measures} => <span class=\"absent\" title=\"本资料库没有\">《云泽省档案办法》</span>",
                "/documents/{measures} => <a class=\"doubtful\" href=\"/citations?q=%E3%80%8A%E5%85%B3%E4%BA%8E",
                "/documents/{measures} => <a href=\"#p3\">党的二十大</a>",
                "/documents/{measures}?q=数据条例 => <a class=\"cited\" href=\"/documents/{regulation}\"",
                // beside it
                "/documents/{measures} => “《关于加强管理的意见》”可指 2 份文件",
                "/documents/{measures} => 本资料库没有 <a href=\"/search?q=",
                "/documents/{regulation} => 作为依据 <span>1</span>",
                "/documents/{regulation} => 被引用 <span>1</span>",
                "/documents/{note} => 全部 30 件",
                "/documents/{note} => /documents/{note}/citations?kind=cites",
                // what repeals and is repealed
                "/documents/{old} => <div class=\"notice repeal\" role=\"note\"><p><a href=\"/documents/{new}#p2\">已被《云泽省信息资源办法》（2019-12-01）废止</a>",
                "/documents/{old} => <p class=\"sentence\">第二条 本办法自2020年1月1日起施行，《云泽省信息办法》同时废止。</p>",
                "/documents/{old} => 被废止 <span>1</span>",
                "/documents/{new} => 废止 <span>1</span>",
                "/documents/{new} => 依据 <span>1</span>",
                "/documents/{new} => 《云泽省信息办法》</a><small class=\"repealed\">已废止</small>",
                "/documents/{old}/graph => <g class=\"tie repeals\"><title>云泽省信息资源办法 废止 云泽省信息办法</title>",
                "/documents/{new}/graph => class=\"box unknown gone\"",
                // all of one kind
                "/documents/{note}/citations => 第 1 页，共 2 页",
                "/documents/{note}/citations?kind=cites&page=2 => 第10号工作安排",
                "/documents/{measures}/citations?side=outgoing => 《云泽省档案办法》",
                // the picture
                "/documents/{measures}/graph => class=\"box province middle\" href=\"/documents/{measures}\"",
                "/documents/{measures}/graph => class=\"box province\" href=\"/documents/{regulation}/graph\"",
                "/documents/{measures}/graph => class=\"box absent\"",
                "/documents/{measures}/graph => <title>青岚市数据细则 引用 云泽省公共数据办法</title>",
                "/documents/{measures}/graph => 按照《云泽省公共数据办法》&lt;b&gt;执行&lt;/b&gt;。",
                "/documents/{measures}/graph => <title>云泽省公共数据办法 引用 关于加强管理的意见（名称可指多份文件）</title>",
                "/documents/{old}/graph => 另有 1 条关系没有画出",
                "/documents/{note}/graph => 另有 19 条关系没有画出",
                "/documents/{opinion}/graph => <g class=\"tie cites doubtful\"><title>云泽省公共数据办法 引用 关于加强管理的意见（名称可指多份文件）</title>",
                "/documents/{opinion}/graph => <span class=\"self\">本文件</span> <small>名称可指多份文件</small>",
                "/documents/{opinion}/graph => <li class=\"tie doubtful\">",
                "/documents/{regulation}/graph => <td class=\"kind\">引用</td>",
                // rankings
                "/citations/most-cited => 30 件",
                "/citations/most-cited => /documents/{note}",
                "/citations/most-cited => /api/v1/citations/most-cited?as=xlsx",
                "/citations/most-cited => /citations/missing",
                "/citations/missing => 《云泽省档案办法》",
                "/citations/missing => <b class=\"count\">2 件</b>",
                "/citations/missing => /citations/most-cited",
            })
    void pagesTellWhoCitesWhom(String target, String text) {
        HttpResponse<String> response = get(target);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body()).contains(RelationSamples.named(text));
    }

    @Test
    void aDocumentThatStandsAloneSaysSo() {
        String page = served.get("/documents/" + ServedSamples.NOTICE.id()).body();
        assertThat(page).doesNotContain("id=\"relations\"", "/graph");
        assertThat(served.get("/documents/" + ServedSamples.NOTICE.id() + "/graph")
                        .body())
                .contains("没有可画的引用关系");
        assertThat(served.get("/documents/" + ServedSamples.NOTICE.id() + "/citations")
                        .body())
                .contains("没有可列的引用关系");
    }

    @Test
    void theNeighbourhoodReachesTwoStepsWithTheFlowOfCitations() {
        assertThat(columns("/api/v1/documents/{measures}/graph"))
                .containsExactly(
                        Map.entry(-2, List.of("北砺县数据工作说明")),
                        Map.entry(-1, List.of("青岚市数据细则")),
                        Map.entry(0, List.of("云泽省公共数据办法")),
                        Map.entry(1, List.of("云泽省数据条例", "关于加强管理的意见", "关于加强管理的意见", "《云泽省档案办法》")));
        assertThat(columns("/api/v1/documents/{measures}/graph?steps=1").keySet())
                .containsExactly(-1, 0, 1);
        assertThat(columns("/api/v1/documents/{note}/graph").get(2)).containsExactly("云泽省公共数据办法");
    }

    @Test
    void whatMayMeanAnotherDocumentIsCertainOfNone() {
        String opinion = RelationSamples.opinion("甲").id().value();
        assertThat(ServedSamples.json(get("/api/v1/documents/{opinion}/graph")).get("edges"))
                .extracting(
                        edge -> edge.get("to").asText().equals(opinion),
                        edge -> edge.get("certain").asBoolean())
                .containsExactlyInAnyOrder(tuple(true, false), tuple(false, true));
    }

    private static Map<Integer, List<String>> columns(String target) {
        Map<Integer, List<String>> columns = new TreeMap<>();
        for (JsonNode node : ServedSamples.json(get(target)).get("nodes")) {
            String name = node.get("name").isNull()
                    ? node.at("/document/title").asText()
                    : node.get("name").asText();
            columns.computeIfAbsent(node.get("column").asInt(), key -> new ArrayList<>())
                    .add(name);
        }
        return columns;
    }

    @Test
    void incomingOnesArePagedAndCountedByKind() {
        JsonNode first = ServedSamples.json(get("/api/v1/documents/{note}/citations?size=20"));
        assertThat(first.at("/incomingCounts/cites").asInt()).isEqualTo(RelationSamples.MANY);
        assertThat(first.get("incoming")).hasSize(20);
        assertThat(first.at("/incoming/0/document/title").asText()).isEqualTo("第30号工作安排");
        assertThat(first.at("/incoming/0/certain").asBoolean()).isTrue();
        assertThat(first.at("/outgoing/0/targets/0/title").asText()).isEqualTo("青岚市数据细则");
        JsonNode second = ServedSamples.json(served.get(first.get("next").asText()));
        assertThat(second.get("incoming")).hasSize(10);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(ServedSamples.json(get("/api/v1/documents/{note}/citations?kind=repeals"))
                        .get("incoming"))
                .isEmpty();
    }

    @Test
    void rankingsAreTakenAwayAsTables() throws Exception {
        HttpResponse<String> csv = get("/api/v1/citations/missing?as=csv");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(csv.body()).startsWith("\uFEFF").contains("《云泽省档案办法》,2,", "名称,引用它的文件数");
        assertThat(get("/api/v1/citations/most-cited?as=csv").body()).contains("北砺县数据工作说明,砺政发〔2023〕1号,2023-02-03,县级,");
        assertThat(sheet("/api/v1/citations/most-cited?as=xlsx")).contains("北砺县数据工作说明");
        assertThat(sheet("/api/v1/citations/missing?as=xlsx")).contains("《云泽省档案办法》");
        assertThat(ServedSamples.json(get("/api/v1/citations/most-cited?size=1"))
                        .get("ranking"))
                .hasSize(1);
    }

    private static String sheet(String target) throws Exception {
        Path workbook = served.client()
                .send(
                        served.request(target).build(),
                        HttpResponse.BodyHandlers.ofFile(Files.createTempFile(folder, "book", ".xlsx")))
                .body();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")))
                    .getDocumentElement()
                    .getTextContent();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "/documents/{note}/graph?steps=3          => steps 应为 1 到 2 的整数，不是“3”",
                "/documents/{note}/graph?q=a              => 没有名为“q”的参数",
                "/documents/{note}/citations?side=both    => side 应为 incoming 或 outgoing，不是“both”",
                "/documents/{note}/citations?kind=likes   => kind 应为 repeals、",
                "/documents/{note}/citations?page=501     => 只能翻阅前 10000 条",
                "/citations/missing?page=2                => 没有这个参数",
            })
    void whatCannotBeFollowedIsNamed(String target, String message) {
        HttpResponse<String> response = get(target);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/documents/0123456789abcdef/graph",
                "/documents/0123456789abcdef/citations",
                "/documents/x/graph",
                "/api/v1/documents/0123456789abcdef/graph",
                "/api/v1/documents/x/citations"
            })
    void whatIsNotThereIsSaidSo(String target) {
        assertThat(served.get(target).statusCode()).isEqualTo(404);
    }
}
