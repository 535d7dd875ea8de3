package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.SampleDocument;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    /** More than stand beside one another in the picture and in one list of the page. */
    private static final int MANY = 30;

    private static final SampleDocument REGULATION = SampleDocument.of(
                    "省级/数据条例.txt", "云泽省数据条例", "第一条 为了发展数据产业，制定本条例。", "第二条 数据应当依法采集。", "第三条 本条例自公布之日起施行。")
            .number("泽人发", 2019, 3)
            .at(AdministrativeLevel.PROVINCE, "云泽省")
            .issued(2019, 9, 1);

    private static final SampleDocument MEASURES = SampleDocument.of(
                    "省级/公共数据办法.txt",
                    "云泽省公共数据办法",
                    "第一条 采集数据，按照《云泽省数据条例》第二条执行。",
                    "第二条 除本办法第一条规定的以外，参照《云泽省档案办法》办理。",
                    "第三条 落实党的二十大精神，按照《关于加强管理的意见》开展工作。",
                    "第四条 违反《云泽省数据条例》第四十条的，依法处理。")
            .number("泽政发", 2021, 12)
            .at(AdministrativeLevel.PROVINCE, "云泽省")
            .issued(2021, 3, 5);

    private static final SampleDocument RULES = SampleDocument.of(
                    "市级/数据细则.txt", "青岚市数据细则", "公共数据按照《云泽省公共数据办法》<b>执行</b>。", "档案参照《云泽省档案办法》办理。")
            .number("岚府发", 2022, 4)
            .at(AdministrativeLevel.CITY, "云泽省")
            .issued(2022, 1, 2);

    private static final SampleDocument NOTE = SampleDocument.of("县级/数据说明.txt", "北砺县数据工作说明", "各单位按照《青岚市数据细则》办理。")
            .number("砺政发", 2023, 1)
            .at(AdministrativeLevel.COUNTY, "云泽省")
            .issued(2023, 2, 3);

    private static final SampleDocument OLD = SampleDocument.of("省级/旧办法.txt", "云泽省信息办法", "信息应当及时更新。")
            .number("泽政发", 2010, 5)
            .issued(2010, 5, 6);

    private static final SampleDocument NEW = SampleDocument.of(
                    "省级/新办法.txt",
                    "云泽省信息资源办法",
                    "第一条 根据《云泽省数据条例》，制定本办法。",
                    "第二条 本办法自2020年1月1日起施行，《云泽省信息办法》同时废止。",
                    "第三条 原按照《云泽省信息办法》办理的，不再调整。")
            .number("泽政发", 2019, 30)
            .issued(2019, 12, 1);

    /** Two have this title, and nothing more in common. */
    private static SampleDocument opinion(String place) {
        return SampleDocument.of(place + "/意见.txt", "关于加强管理的意见", place + "处管理应当加强，另行安排如下事项。")
                .number(place + "发", 2020, 1);
    }

    @TempDir
    private static Path folder;

    private static ServedSamples served;

    @BeforeAll
    static void start() throws IOException {
        List<PolicyDocument> library = new ArrayList<>(Stream.of(REGULATION, MEASURES, RULES, NOTE, OLD, NEW)
                .map(SampleDocument::build)
                .toList());
        for (String place : List.of("甲", "乙")) {
            library.add(opinion(place).build());
        }
        for (int i = 1; i <= MANY; i++) {
            library.add(SampleDocument.of("镇级/" + i + ".txt", "第" + i + "号工作安排", "第" + i + "项工作按照《北砺县数据工作说明》办理。")
                    .number("镇发", 2024, i)
                    .issued(2024, 1, i)
                    .build());
        }
        served = ServedSamples.start(folder, library.toArray(PolicyDocument[]::new));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String named(String text) {
        return text.replace("{regulation}", REGULATION.id().value())
                .replace("{measures}", MEASURES.id().value())
                .replace("{rules}", RULES.id().value())
                .replace("{note}", NOTE.id().value())
                .replace("{opinion}", opinion("甲").id().value())
                .replace("{old}", OLD.id().value())
                .replace("{new}", NEW.id().value());
    }

    private static HttpResponse<String> get(String target) {
        return served.get(named(target));
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
                "/documents/{measures}/graph => 另有 1 条关系没有画出",
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
        assertThat(response.body()).contains(named(text));
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
                        Map.entry(1, List.of("云泽省数据条例", "《云泽省档案办法》")));
        assertThat(columns("/api/v1/documents/{measures}/graph?steps=1").keySet())
                .containsExactly(-1, 0, 1);
        assertThat(columns("/api/v1/documents/{note}/graph").get(2)).containsExactly("云泽省公共数据办法");
    }

    @Test
    void whatMayMeanAnotherDocumentIsCertainOfNone() {
        String opinion = opinion("甲").id().value();
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
        assertThat(first.at("/incomingCounts/cites").asInt()).isEqualTo(MANY);
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
