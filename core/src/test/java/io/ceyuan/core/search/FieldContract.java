package io.ceyuan.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.query.QueryParser;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in parts of a text and in one sentence or paragraph, and what of it is marked; an engine's test names a place for an index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class FieldContract {

    private static final List<SampleDocument> FIELDED = List.of(
            SampleDocument.of(
                            "甲.txt",
                            "关于乡村振兴的意见（試行）",
                            "#一、总体要求",
                            "坚持“放管服”改革。优化营商环境；增长3.5%，到2025年ＧＤＰ翻番！扶贫，攻坚",
                            "二是扶贫。改革到2015年完成",
                            "十村改革")
                    .number("泽政发", 2021, 12)
                    .by("云泽省人民政府", "云泽省财政厅")
                    .kind(DocumentKind.OPINION)
                    .at(AdministrativeLevel.PROVINCE, "云泽省")
                    .issued(2021, 3, 5),
            SampleDocument.of("乙.txt", "关于改革的通知", "#扶贫总体要求", "第1月5日，坚持「放管服」改革", "乡村的GDP")
                    .number("泽政发", 2021, 121)
                    .by("青溪县人民政府")
                    .kind(DocumentKind.NOTICE)
                    .at(AdministrativeLevel.COUNTY, "海屿省")
                    .issued(2018, 12, 31),
            SampleDocument.of("丙.txt", "工作报告", "关于乡村振兴的意见（试行）", "11月5日，甲。乙。甲")
                    .number("海政", 2019, 12)
                    .kind(DocumentKind.WORK_REPORT));

    private Library searcher;

    /** A place where no index is. */
    protected abstract URI location();

    @BeforeAll
    void open() {
        searcher = SampleIndex.open(
                location(),
                FIELDED.stream().map(document -> withHeadings(document.build())).toList());
    }

    @AfterAll
    void close() {
        searcher.close();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "标题:乡村振兴              => 甲",
                "标题:\"振兴的意见\"        => 甲",
                "标题:\"意见(试行)\"        => 甲",
                "标题:(改革 OR 报告)         => 乙 丙",
                "标题:的                   => 甲 乙",
                "-标题:改革                 => 甲 丙",
                "标题:乡村*                 => 甲",
                "标题:NEAR/1(乡村 意见)      => ",
                "标题:NEAR/3(乡村 意见)      => 甲",
                "文号:泽政发〔2021〕12号      => 甲",
                "文号:\"泽政发（2021）12号\"  => 甲",
                "文号:泽政发                => 甲 乙",
                "文号:\"(2021)\"           => 甲 乙",
                "文号:12                   => 甲 丙",
                "发文机关:人民政府           => 甲 乙",
                "发文机关:\"云泽省财政厅\"   => 甲",
                "地区:海屿                 => 乙",
                "种类:报告                 => 丙",
                "小标题:要求                => 甲 乙",
                "小标题:扶贫                => 乙",
                "正文:扶贫                  => 甲",
                "小标题:\"总体要求\" 正文:改革 => 甲 乙",
                "正文:同句(扶贫 攻坚)        => 甲",
                "小标题:同句(扶贫 要求)       => 乙",
                "乡村*                     => 甲 乙 丙",
                "乡村振*                   => 甲 丙",
                "202*                     => 甲",
                "02*                      => ",
                "3.*                      => 甲",
                "1月*                      => 乙",
                "放管*                     => 甲 乙",
                "同句(扶贫 攻坚)             => 甲",
                "同句(扶贫 改革)             => ",
                "同段(扶贫 改革)             => 甲",
                "同段(\"扶贫。改\" 2015)     => 甲",
                "同句(\"扶贫。改\" 2015)     => ",
                "同句(\"扶贫。\" 二)         => 甲",
                "同句(村 改革)               => 甲",
                "同句(5 环境)                => ",
                "同句(3.5 环境)              => 甲",
                "同句(20* 环境)              => 甲",
                "同句(02* 环境)              => ",
                "同句((攻坚 OR 完成) (扶贫 OR 改革)) => 甲",
                "同句(甲 乙)                 => ",
                "同段(甲 乙)                 => 丙",
                "同句(放管服改革 坚持)        => 甲 乙",
                "同句(\"“放管服”改革\" 坚持)  => 甲 乙",
                "NEAR/0(扶贫 攻坚)          => ",
                "NEAR/1(攻坚 扶贫)          => 甲",
                "NEAR/1(村 十)              => 甲",
                "NEAR/0(村 改革)            => 甲",
                "NEAR/6(2025 环境)          => ",
                "NEAR/9(2025 环境)          => 甲",
                "issued:2018              => 乙",
                "issued:2018-12-31..2021-03-04 => 乙",
                "2018.. -标题:改革          => 甲",
                "..2020                   => 乙",
                "-issued:2021             => 乙 丙",
                "\"，\"                   => 甲 乙 丙",
                "\"。甲\"                 => 丙",
            })
    void findsInFieldsAndTogether(String typed, String wanted) {
        SearchResult result = searcher.search(EngineContract.unfolded(typed, 1, 10));
        assertThat(EngineContract.places(result).stream().map(place -> place.replace(".txt", "")))
                .containsExactlyInAnyOrder(wanted == null ? new String[0] : wanted.split(" "));
        assertThat(result.total()).isEqualTo(result.hits().size());
    }

    @ParameterizedTest(name = "strictly {0} finds {1}, folded {2}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "\"坚持“放管服”改革\"       => 甲   => 甲 乙",
                "“坚持「放管服」改革”        => 乙   => 甲 乙",
                "“坚持\"放管服\"改革”        =>     => 甲 乙",
                "\"GDP\"                  => 乙   => 甲 乙",
                "\"ＧＤＰ\"                => 甲   => 甲 乙",
                "\"gdp\"                  =>     => 甲 乙",
                "\"意见（試行）\"           => 甲   => 甲 丙",
                "\"意见（试行）\"           => 丙   => 甲 丙",
                "\"意见(试行)\"            =>     => 甲 丙",
                "标题:\"（試行）\"          => 甲   => 甲",
                "标题:\"（试行）\"          =>     => 甲",
                "同句(\"ＧＤＰ\" 翻番)       => 甲   => 甲",
                "同句(\"GDP\" 翻番)         =>     => 甲",
                "NEAR/2(\"的GDP\" 乡村)     => 乙   => 乙",
                "\"乡村 振兴\"             => 甲 丙 => 甲 丙",
                "-\"GDP\"                 => 甲 丙 => 丙",
                "gdp                     => 甲 乙 => 甲 乙",
            })
    void strictWordingIsComparedAsWritten(String typed, String strictly, String folded) {
        Query query = QueryParser.parse(typed).query();
        for (Exactness exactness : Exactness.values()) {
            String wanted = exactness == Exactness.STRICT ? strictly : folded;
            String[] places = wanted == null ? new String[0] : wanted.split(" ");
            SearchResult result = searcher.search(SearchRequest.of(exactness.of(query)));
            assertThat(EngineContract.places(result).stream().map(place -> place.replace(".txt", "")))
                    .as(exactness.wireName())
                    .containsExactlyInAnyOrder(places);
            assertThat(result.total()).isEqualTo(places.length);
            assertThat(result.facets())
                    .filteredOn(facet -> facet.name() == FacetName.KIND)
                    .flatExtracting(Facet::values)
                    .hasSize(places.length);
        }
    }

    @ParameterizedTest(name = "{0} marks {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "同句(扶贫 攻坚)      => 坚持“放管服”改革。优化营商环境；增长3.5%，到2025年ＧＤＰ翻番！[扶贫]，[攻坚]",
                "同段(扶贫 改革)      => 坚持“放管服”[改革]。优化营商环境；增长3.5%，到2025年ＧＤＰ翻番！[扶贫]，攻坚 / 二是[扶贫]。[改革]到2015年完成",
                "NEAR/1(扶贫 改革)    => 二是[扶贫]。[改革]到2015年完成",
                "NEAR/1(扶贫 攻坚)    => 坚持“放管服”改革。优化营商环境；增长3.5%，到2025年ＧＤＰ翻番！[扶贫]，[攻坚]",
                "小标题:总体          => 一、[总体]要求",
                "正文:要求            => ",
                "发文机关:改革         => ",
                "20*                => 坚持“放管服”改革。优化营商环境；增长3.5%，到[20]25年ＧＤＰ翻番！扶贫，攻坚 / 二是扶贫。改革到[20]15年完成",
                "3.5 OR 5           => 坚持“放管服”改革。优化营商环境；增长[3.5]%，到2025年ＧＤＰ翻番！扶贫，攻坚",
            })
    void marksWhatStandsTogether(String typed, String wanted) {
        PolicyDocument document =
                searcher.document(FIELDED.getFirst().id()).orElseThrow().document();
        assertThat(searcher.highlight(document, QueryParser.parse(typed).query()).stream()
                        .map(EngineContract::marked))
                .containsExactly(wanted == null ? new String[0] : wanted.split(" / "));
    }

    /** A paragraph that begins with # is a heading without it. */
    private static PolicyDocument withHeadings(PolicyDocument document) {
        List<Paragraph> paragraphs = document.paragraphs().stream()
                .map(paragraph -> paragraph.text().startsWith("#")
                        ? new Paragraph(paragraph.number(), 2, paragraph.text().substring(1))
                        : paragraph)
                .toList();
        return new PolicyDocument(
                document.id(),
                document.places(),
                document.title(),
                document.number(),
                document.issuers(),
                document.issued(),
                document.kind(),
                document.level(),
                document.region(),
                document.validity(),
                paragraphs,
                document.details());
    }
}
