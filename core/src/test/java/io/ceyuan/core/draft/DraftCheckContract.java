package io.ceyuan.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.ChineseNumeral;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.SampleDocument;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in drafts over every engine; an engine's test extends this and names a fresh place for an index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DraftCheckContract {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    private static final List<PolicyDocument> LIBRARY = List.of(
            sample(
                            "水价",
                            "云泽省水价管理办法",
                            "第一条 为了管理水价，制定本办法。",
                            "第二条 水价分为下列三类：",
                            "（一）居民用水；",
                            "（二）农业用水；",
                            "（三）其他用水。",
                            "第三条 水价每三年调整一次，不得逐年上调。",
                            "调整水价应当听证。")
                    .number("泽政发", 2021, 12)
                    .build(),
            sample(
                            "节水",
                            "云泽省节约用水条例",
                            IntStream.rangeClosed(1, 12)
                                    .mapToObj(at -> "第" + ChineseNumeral.format(at) + "条 关于节水的第" + at + "件事。")
                                    .toArray(String[]::new))
                    .number("泽人发", 2019, 3)
                    .build(),
            sample("绿化甲", "关于加强绿化工作的意见", "青溪县要加强绿化工作。")
                    .number("青政发", 2020, 1)
                    .by("青溪县人民政府")
                    .build(),
            sample("绿化乙", "关于加强绿化工作的意见", "鹭岭市要加强绿化工作，另有安排，并且报告。")
                    .number("鹭府发", 2020, 7)
                    .by("鹭岭市人民政府")
                    .build(),
            sample("河道", "云泽省河道管理办法", "河道由水利部门管理，年年清理。").number("泽政发", 2010, 8).build(),
            sample("河湖", "云泽省河湖管理办法", "第一条 为了管理河湖，制定本办法。", "第二条 本办法自2022年6月1日起施行。《云泽省河道管理办法》（泽政发〔2010〕8号）同时废止。")
                    .number("泽政发", 2022, 5)
                    .issued(2022, 5, 1)
                    .build(),
            repealed(sample("养犬", "望澜市养犬管理办法", "养犬应当登记。").number("望政发", 2015, 3).build()),
            sample("水资源旧", "云泽省水资源条例（2012年修订）", "第一条 为了保护水资源，制定本条例。", "第二条 水资源属于国家。")
                    .number("泽人发", 2012, 6)
                    .issued(2012, 3, 1)
                    .build(),
            sample("水资源新", "云泽省水资源条例（2020年修订）", "第一条 为了保护和利用水资源，制定本条例。", "第二条 水资源属于国家所有。", "第三条 取水应当有证。")
                    .number("泽人发", 2020, 9)
                    .issued(2020, 3, 1)
                    .build(),
            sample("印发", "云泽省人民政府关于印发《云泽省供水方案》的通知", "各市人民政府：", "云泽省供水方案", "一、总体要求")
                    .number("泽政发", 2023, 2)
                    .build(),
            sample("令", "云泽省取水许可规定", "第一条 取水须经许可。")
                    .number(DocumentNumber.parse("云泽省人民政府令第218号").orElseThrow())
                    .build(),
            sample("讲话", "在全省水利工作会议上的讲话", "要坚持节水优先，三年内不得新增高耗水项目，让每一滴水都发挥效益。")
                    .number("泽办", 2023, 1)
                    .build());

    private Library library;
    private DraftCheck check;

    /** A place where no index is. */
    protected abstract URI location();

    private static SampleDocument sample(String place, String title, String... text) {
        return SampleDocument.of(place + ".txt", title, text);
    }

    private static PolicyDocument repealed(PolicyDocument document) {
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
                Validity.REPEALED,
                document.paragraphs(),
                document.details());
    }

    @BeforeAll
    void open() {
        EngineSettings settings = new EngineSettings(location(), List.of());
        EngineProvider engine = EngineProvider.of(settings);
        try (DocumentWriter writer = engine.openWriter(settings)) {
            LIBRARY.forEach(writer::write);
            writer.commit();
        }
        library = engine.openSearcher(settings);
        check = new DraftCheck(library);
    }

    @AfterAll
    void close() {
        library.close();
    }

    @ParameterizedTest(name = "«{0}»: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                // brackets
                "按照泽政发〔2021〕12号文件办理。 => -",
                "按照泽政发[2021]12号文件办理。 => 错误 泽政发[2021]12号 → 泽政发〔2021〕12号",
                "按照泽政发［2021］12号文件办理。 => 错误 泽政发［2021］12号 → 泽政发〔2021〕12号",
                "按照泽政发（2021）12号文件办理。 => 错误 泽政发（2021）12号 → 泽政发〔2021〕12号",
                "按照泽政发(2021)12号文件办理。 => 错误 泽政发(2021)12号 → 泽政发〔2021〕12号",
                "按照泽政发【2021】12号文件办理。 => 错误 泽政发【2021】12号 → 泽政发〔2021〕12号",
                "按照泽政发〖2021〗12号文件办理。 => 错误 泽政发〖2021〗12号 → 泽政发〔2021〕12号",
                "按照泽政发《2021》12号文件办理。 => 错误 泽政发《2021》12号 → 泽政发〔2021〕12号",
                "按照泽政发﹝2021﹞12号文件办理。 => 错误 泽政发﹝2021﹞12号 → 泽政发〔2021〕12号",
                "按照泽政发〔2021）12号文件办理。 => 错误 泽政发〔2021）12号 → 泽政发〔2021〕12号",
                "按照泽政发〔2021]12号文件办理。 => 错误 泽政发〔2021]12号 → 泽政发〔2021〕12号",
                "按照国办发201681号文件办理。 => 错误 国办发201681号 → 国办发〔2016〕81号 | 提示 国办发201681号",
                // year and serial
                "按照泽政发〔2021〕第12号文件办理。 => 错误 泽政发〔2021〕第12号 → 泽政发〔2021〕12号",
                "按照泽政发〔2021〕012号文件办理。 => 错误 泽政发〔2021〕012号 → 泽政发〔2021〕12号",
                "按照泽政发〔21〕12号文件办理。 => 错误 泽政发〔21〕12号 → 泽政发〔2021〕12号",
                "按照泽政发〔２０２１〕１２号文件办理。 => 错误 泽政发〔２０２１〕１２号 → 泽政发〔2021〕12号",
                "按照泽政发〔二〇二一〕12号文件办理。 => 错误 泽政发〔二〇二一〕12号 → 泽政发〔2021〕12号",
                "按照泽政发〔2021〕十二号文件办理。 => 错误 泽政发〔2021〕十二号 → 泽政发〔2021〕12号",
                "按照国发〔2021〕12文件办理。 => 错误 国发〔2021〕12 → 国发〔2021〕12号 | 提示 国发〔2021〕12",
                "按照泽政发 〔2021〕 12 号文件办理。 => 提示 泽政发 〔2021〕 12 号 → 泽政发〔2021〕12号",
                "按照泽政发〔2021〕12号、泽政发〔2022〕5号办理。 => -",
                "按照泽政发〔2021〕12、13号办理。 => 提示 13号",
                "按照泽政发〔2021〕12号、第13号办理。 => 提示 第13号",
                // what was right in its time, and orders
                "参见（81）卫防字26号的说明。 => 提示 （81）卫防字26号",
                "参见财税字[1994]第089号的说明。 => 提示 财税字[1994]第089号",
                "参见国发[1996]31号的说明。 => 提示 国发[1996]31号 → 国发〔1996〕31号 | 提示 国发[1996]31号",
                "按照云泽省人民政府令第218号办理。 => -",
                "按照云泽省人民政府第218号令办理。 => -",
                "按照云泽省人民政府令（第218号）办理。 => -",
                "按照云泽省人民政府令218号办理。 => 提示 云泽省人民政府令218号 → 云泽省人民政府令第218号",
                "按照云泽省人民政府令第0218号办理。 => 提示 云泽省人民政府令第0218号 → 云泽省人民政府令第218号",
                "判决书为（2019）泽01民终12号。 => -",
                "按照泽政发〔2035〕1号文件办理。 => 错误 泽政发〔2035〕1号",
            })
    void aNumberIsWrittenAsTheStandardHasIt(String draft, String found) {
        assertThat(told(draft)).isEqualTo(found);
    }

    @ParameterizedTest(name = "«{0}»: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "按照《云泽省人民政府关于印发〈云泽省供水方案〉的通知》办理。 => -",
                "按照《云泽省人民政府关于印发《云泽省供水方案》的通知》办理。 => 错误 《云泽省人民政府关于印发《云泽省供水方案》的通知》 → 《云泽省人民政府关于印发〈云泽省供水方案〉的通知》",
                "按照《云泽省人民政府关于印发<云泽省供水方案>的通知》办理。 => 错误 《云泽省人民政府关于印发<云泽省供水方案>的通知》 → 《云泽省人民政府关于印发〈云泽省供水方案〉的通知》",
                "按照《云泽省人民政府关于印发＜云泽省供水方案＞的通知》办理。 => 错误 《云泽省人民政府关于印发＜云泽省供水方案＞的通知》 → 《云泽省人民政府关于印发〈云泽省供水方案〉的通知》",
                "按照《云泽省水价管理办法规定的程序办理。 => 错误 《",
                "按照云泽省水价管理办法》规定的程序办理。 => 错误 》",
                "附件《云泽省水价管理办法 => -",
                "根据关于加强绿化工作的意见（青政发〔2020〕1号）精神，现就有关事项通知如下。 => 错误 关于加强绿化工作的意见 → 《关于加强绿化工作的意见》",
                "贯彻落实青溪县关于加强绿化工作的意见（青政发〔2020〕1号）要求。 => 错误 关于加强绿化工作的意见 → 《关于加强绿化工作的意见》",
                "1．关于加强绿化工作的意见（青政发〔2020〕1号） => -",
                "关于加强绿化工作的意见（青政发〔2020〕1号）印发后，成效明显。 => -",
            })
    void aTitleHasItsMarks(String draft, String found) {
        assertThat(told(draft)).isEqualTo(found);
    }

    @ParameterizedTest(name = "«{0}»: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "按照《云泽省水价管理办法》（泽政发〔2021〕12号）办理。 => -",
                "按照《云泽省供水方案》（泽政发〔2023〕2号）办理。 => -",
                "按照《云泽省水价管理办法》（泽政发〔2022〕5号）办理。 => 错误 标题与文号不符 泽政发〔2022〕5号 → 泽政发〔2021〕12号",
                "按照《云泽省供热办法》（泽政发〔2022〕5号）办理。 => 错误 标题与文号不符 泽政发〔2022〕5号",
                "按照《云泽省水价管理办法》（泽政发〔2021〕13号）办理。 => 提示 标题与文号不符 泽政发〔2021〕13号 → 泽政发〔2021〕12号",
                "按照《云泽省供热办法》（泽政发〔2021〕77号）办理。 => 提示 资料库未收录 《云泽省供热办法》",
                "按照《云泽省取水许可规定》（云泽省人民政府令第218号）办理。 => -",
                "按照《关于加强绿化工作的意见》（鹭府发〔2020〕7号）办理。 => -",
            })
    void aTitleAndItsNumberAreOfOneDocument(String draft, String found) {
        assertThat(kinds(draft)).isEqualTo(found);
    }

    @ParameterizedTest(name = "«{0}»: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "按照《云泽省供热办法》办理。又按照《云泽省供热办法》公布。 => 提示 资料库未收录 《云泽省供热办法》",
                "抓紧制定《云泽省供热办法》。 => -",
                "现将《云泽省供热方案》印发给你们，请认真贯彻执行。 => -",
                "按照《云泽省供热方案》推进。/云泽省供热方案/一、总体要求 => -",
                "你们《关于供热的请示》收悉。 => -",
                "参见《法学研究》2019年第3期。 => -",
                "按照《关于加强绿化工作的意见》办理。 => 提示 指向多份文件 《关于加强绿化工作的意见》",
                "按照《鹭岭市人民政府关于加强绿化工作的意见》办理。 => -",
                "按照《云泽省水资源条例》办理。 => -",
                "党的二十大以来，各地落实“十四五”规划。 => -",
            })
    void aCitationFindsItsDocument(String draft, String found) {
        assertThat(kinds(draft)).isEqualTo(found);
    }

    @ParameterizedTest(name = "«{0}»: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "根据《望澜市养犬管理办法》，制定本细则。 => 错误 已废止 《望澜市养犬管理办法》",
                "根据《云泽省河道管理办法》，制定本细则。 => 错误 已废止 《云泽省河道管理办法》",
                "根据泽政发〔2010〕8号文件，制定本细则。 => 错误 已废止 泽政发〔2010〕8号",
                "为贯彻《云泽省水价管理办法》（泽政发〔2021〕12号）、《云泽省节约用水条例》《望澜市养犬管理办法》，制定本细则。 => 错误 已废止 《望澜市养犬管理办法》",
                "望澜市在《望澜市养犬管理办法》之后又有新进展。 => 提示 已废止 《望澜市养犬管理办法》",
                "《望澜市养犬管理办法》同时废止。 => -",
                "根据原《望澜市养犬管理办法》登记的犬只继续有效。 => -",
                "《云泽省河湖管理办法》取代《云泽省河道管理办法》。 => -",
                "按照泽人发〔2012〕6号文件办理。 => 提示 有新版本 泽人发〔2012〕6号",
                "按照《云泽省水资源条例（2012年修订）》办理。 => 提示 有新版本 《云泽省水资源条例（2012年修订）》",
                "按照《云泽省水资源条例（2020年修订）》办理。 => -",
            })
    void aCitedDocumentIsInForceAndTheNewest(String draft, String found) {
        assertThat(kinds(draft)).isEqualTo(found);
    }

    @ParameterizedTest(name = "«{0}»: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "按照《云泽省节约用水条例》第十二条办理。 => -",
                "按照《云泽省节约用水条例》第十三条办理。 => 错误 条款不存在 《云泽省节约用水条例》第十三条",
                "按照《云泽省节约用水条例》第五条至第二十条办理。 => 错误 条款不存在 《云泽省节约用水条例》第五条至第二十条",
                "按照《云泽省水价管理办法》第三条第二款办理。 => -",
                "按照《云泽省水价管理办法》第三条第三款办理。 => 提示 条款不存在 《云泽省水价管理办法》第三条第三款",
                "按照《云泽省水价管理办法》第二条第（三）项办理。 => -",
                "按照《云泽省水价管理办法》第二条第（四）项办理。 => 错误 条款不存在 《云泽省水价管理办法》第二条第（四）项",
                "按照《云泽省水资源条例》第三条办理。 => -",
                "按照《云泽省水资源条例》第四条办理。 => 错误 条款不存在 《云泽省水资源条例》第四条",
                "按照《云泽省河道管理办法》第三条的说明，当时已废止。 => -",
                "《云泽省节约用水条例》（以下简称《条例》）施行以来，按照《条例》第三十条办理。 => 错误 条款不存在 《条例》第三十条",
            })
    void aProvisionIsInItsDocument(String draft, String found) {
        assertThat(kinds(draft)).isEqualTo(found);
    }

    @ParameterizedTest(name = "«{0}»: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "沈望舟书记指出：“要坚持节水优先，三年内不得新增高耗水项目，让每一滴水都发挥效益。” => -",
                "沈望舟书记指出：“要坚持节水优先，五年内不得新增高耗水项目，让每一滴水都发挥效益。” => 错误 引文有出入 要坚持节水优先，五年内不得新增高耗水项目，让每一滴水都发挥效益。 → 要坚持节水优先，三年内不得新增高耗水项目，让每一滴水都发挥效益。",
                "《云泽省水价管理办法》第三条规定：“水价每三年调整一次，逐年上调。” => 错误 引文有出入 水价每三年调整一次，逐年上调。 → 水价每三年调整一次，不得逐年上调。",
                "《云泽省水价管理办法》第三条规定：“水价每三年调整一次，不得逐年上调。” => -",
                "沈望舟书记指出：“大江东去浪淘尽千古风流人物，故垒西边人道是。” => 提示 引文未查到 大江东去浪淘尽千古风流人物，故垒西边人道是。",
                "各地推进“大江东去浪淘尽千古风流人物”行动。 => -",
            })
    void aQuotationIsWordForWord(String draft, String found) {
        assertThat(kinds(draft)).isEqualTo(found);
    }

    @ParameterizedTest(name = "«{0}»: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "落实《云泽省水价管理办法》（以下简称《办法》）。按照《办法》办理。 => -",
                "落实《云泽省水价管理办法》（以下简称《办法》）。按照本办法办理。 => -",
                "落实《云泽省水价管理办法》（以下简称《办法》）。 => 提示 简称未使用 《办法》",
                "按照《水价办法》办理。落实《云泽省水价管理办法》（以下简称《水价办法》），《水价办法》从严。 => 提示 简称先用后定 《水价办法》",
                "《水价办法》解读/落实《云泽省水价管理办法》（以下简称《水价办法》），《水价办法》从严。 => -",
            })
    void anAliasIsDeclaredAndThenUsed(String draft, String found) {
        assertThat(kinds(draft)).isEqualTo(found);
    }

    @Test
    void aRepealIsToldWithItsSentenceAndWithALinkToIt() {
        Finding finding = check("根据《云泽省河道管理办法》，制定本细则。").findings().getFirst();
        assertThat(finding.message()).isEqualTo("《云泽省河道管理办法》已被《云泽省河湖管理办法》废止：“《云泽省河道管理办法》（泽政发〔2010〕8号）同时废止。”");
        assertThat(finding.links())
                .extracting(FindingLink::name)
                .containsExactly("《云泽省河道管理办法》（泽政发〔2010〕8号）", "《云泽省河湖管理办法》");
        assertThat(finding.links().getLast().anchor()).isEqualTo("p2");
    }

    @Test
    void severalDocumentsAreAllLinked() {
        Finding finding = check("按照《关于加强绿化工作的意见》办理。").findings().getFirst();
        assertThat(finding.links())
                .extracting(FindingLink::number)
                .containsExactlyInAnyOrder("青政发〔2020〕1号", "鹭府发〔2020〕7号");
    }

    @Test
    void findingsStandInTheOrderOfTheTextWithTheirPlaces() {
        DraftReport report = check("第一段😀按照泽政发[2021]12号办理。\n\n第二段按照《云泽省供热办法》、泽政发（2021）12号办理。");
        assertThat(report.findings())
                .extracting(one -> one.paragraph() + " " + one.span().start() + " " + one.text())
                .containsExactly("1 7 泽政发[2021]12号", "2 5 《云泽省供热办法》", "2 15 泽政发（2021）12号");
        assertThat(report.count(Severity.ERROR)).isEqualTo(2);
        assertThat(report.count(Severity.HINT)).isEqualTo(1);
    }

    @Test
    void aTextWithoutCitationsHasNoFindings() {
        assertThat(check("今天天气很好。\n\n\n").findings()).isEmpty();
    }

    @Test
    void whatIsNotCheckedIsTold() {
        DraftReport all = check("按照泽政发[2021]12号办理。");
        assertThat(all.unchecked()).isEqualTo(Unchecked.NOTHING);
        assertThat(all.unchecked().sentences()).isEmpty();
        DraftReport much = check("按照泽政发〔2021〕12号办理。\n".repeat(5_001));
        assertThat(much.unchecked()).isEqualTo(new Unchecked(false, 1, 0, 0));
        assertThat(much.unchecked().sentences()).containsExactly("一次最多查找 5,000 处引用，其后 1 处没有查找");
        DraftReport quoting = check("会议指出：“大江东去。”\n".repeat(1_002));
        assertThat(quoting.unchecked().quotations()).isEqualTo(2);
        Draft scanned = new Draft(Draft.ofText("今天天气很好。").paragraphs(), true);
        assertThat(check.check(scanned, DAY).unchecked().sentences()).containsExactly("有的页面几乎没有文字，可能是图片，图片里的内容没有核查");
    }

    @Test
    void ofVeryManyFindingsTheErrorsAreTold() {
        DraftReport report = check("按照《云泽省供热办法》办理。\n" + "》".repeat(200_000) + "。");
        assertThat(report.findings()).hasSize(5_000);
        assertThat(report.count(Severity.ERROR)).isEqualTo(5_000);
        assertThat(report.unchecked().findings()).isEqualTo(200_000 - 5_000);
        assertThat(report.findings())
                .isSortedAccordingTo(Comparator.comparingInt(one -> one.span().start()));
    }

    private DraftReport check(String draft) {
        return check.check(Draft.ofText(draft), DAY);
    }

    /** What is told of form, with what is not in the library by its severity alone. */
    private String told(String draft) {
        return listed(draft, false);
    }

    private String kinds(String draft) {
        return listed(draft, true);
    }

    private String listed(String draft, boolean kinds) {
        String listed = check(draft.replace('/', '\n')).findings().stream()
                .map(one -> one.severity().label() + (kinds ? " " + one.kind().label() : "") + " " + one.text()
                        + (one.suggestion() == null ? "" : " → " + one.suggestion()))
                .collect(Collectors.joining(" | "));
        return listed.isEmpty() ? "-" : listed;
    }
}
