package io.ceyuan.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in drafts over every engine; an engine's test extends this and names a fresh place for an index. */
public abstract class DraftCheckContract extends DraftChecking {

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
                // the number that the library's title begins with, and the issuer that it leaves out
                "按照《云泽省高级人民法院关于水价若干问题的解释》（泽释〔2021〕5号）办理。 => -",
                "按照《云泽省高级人民法院关于电价若干问题的解释》（泽释〔2021〕5号）办理。 => 错误 标题与文号不符 泽释〔2021〕5号",
                // without parentheses, on either side
                "根据泽政发〔2022〕5号《云泽省水价管理办法》的要求办理。 => 错误 标题与文号不符 泽政发〔2022〕5号 → 泽政发〔2021〕12号",
                "根据泽政发〔2022〕5号文件《云泽省水价管理办法》的要求办理。 => 错误 标题与文号不符 泽政发〔2022〕5号 → 泽政发〔2021〕12号",
                "按照《云泽省水价管理办法》泽政发〔2022〕5号办理。 => 错误 标题与文号不符 泽政发〔2022〕5号 → 泽政发〔2021〕12号",
                "根据泽政发〔2022〕5号《云泽省河湖管理办法》的要求办理。 => -",
                "按照泽人发〔2019〕3号、泽政发〔2022〕5号《云泽省水价管理办法》办理。 => -",
                "按照《云泽省水价管理办法》泽政发〔2022〕5号《云泽省河湖管理办法》办理。 => -",
                "按照泽政发〔2022〕5号，落实《云泽省水价管理办法》。 => -",
                // orders, and numbers of another kind
                "按照《云泽省取水许可规定》（云泽省人民政府令第219号）办理。 => 提示 标题与文号不符 云泽省人民政府令第219号 → 云泽省人民政府令第218号",
                "按照《云泽省取水许可规定》（泽政发〔2021〕77号）办理。 => 提示 标题与文号不符 泽政发〔2021〕77号 → 云泽省人民政府令第218号",
                "按照《云泽省取水许可规定》（云泽省政府令第218号）办理。 => -",
                "《云泽省取水许可规定》（云泽省人民政府令第199号）同时废止。 => -",
                "按照《云泽省水资源条例》（泽人发〔2019〕8号）办理。 => 提示 标题与文号不符 泽人发〔2019〕8号",
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
                "根据《望澜市养犬管理办法》（望政发〔2015〕3号），现对本市收费标准进行修订。 => 错误 已废止 《望澜市养犬管理办法》",
                "根据《望澜市养犬管理办法》修订收费标准。 => 错误 已废止 《望澜市养犬管理办法》",
                "按照《望澜市养犬管理办法》，保护历史文化，不曾中断。 => 错误 已废止 《望澜市养犬管理办法》",
                "依据《望澜市养犬管理办法》和有关规定，修改养犬登记表。 => 错误 已废止 《望澜市养犬管理办法》",
                "现对《望澜市养犬管理办法》进行修订。 => -",
                "决定修改《望澜市养犬管理办法》。 => -",
                "修订《云泽省节约用水条例》和《望澜市养犬管理办法》。 => -",
                "对《望澜市养犬管理办法》（望政发〔2015〕3号）第三条作如下修改。 => -",
                "望澜市《望澜市养犬管理办法》正在修订。 => -",
                "该区曾按照《望澜市养犬管理办法》收费。 => -",
                "《望澜市养犬管理办法》同时废止。 => -",
                "根据原《望澜市养犬管理办法》登记的犬只继续有效。 => -",
                "《云泽省河湖管理办法》取代《云泽省河道管理办法》。 => -",
                "根据《望澜市养犬管理办法》登记，再按照《望澜市养犬管理办法》发证。/按照《望澜市养犬管理办法》收费。 => 错误 已废止 《望澜市养犬管理办法》 | 错误 已废止 《望澜市养犬管理办法》",
                "按照泽人发〔2012〕6号办理。/按照泽人发〔2012〕6号办理。 => 提示 有新版本 泽人发〔2012〕6号",
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
                "按照《云泽省水价管理办法》第二条第（四）项办理。 => 提示 条款不存在 《云泽省水价管理办法》第二条第（四）项",
                "按照《云泽省节约用水条例》第十一条之一办理。 => 错误 条款不存在 《云泽省节约用水条例》第十一条之一",
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
                "泽办〔2023〕1号文件要求：“应坚持节约优先，二年内不可新增大耗水工程，让每一滴水都发挥效益。” => 提示 引文有出入 应坚持节约优先，二年内不可新增大耗水工程，让每一滴水都发挥效益。 → 要坚持节水优先，三年内不得新增高耗水项目，让每一滴水都发挥效益。",
                "《云泽省供热办法》第三条规定：“水价每三年调整一次，逐年上调。” => 提示 资料库未收录 《云泽省供热办法》 | 提示 引文有出入 水价每三年调整一次，逐年上调。 → 水价每三年调整一次，不得逐年上调。",
            })
    void aQuotationIsWordForWord(String draft, String found) {
        assertThat(kinds(draft)).isEqualTo(found);
    }

    @ParameterizedTest(name = "«{0}“水价每三年调整一次，逐年上调。”» says that the document has it: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "根据《云泽省水价管理办法》第三条规定： => true",
                "二、《云泽省水价管理办法》第三条规定： => true",
                "（一）《云泽省水价管理办法》第三条规定： => true",
                "1.《云泽省水价管理办法》第三条规定： => true",
                "按照《云泽省水价管理办法》第三条的规定， => true",
                "我省《云泽省水价管理办法》第三条明确规定： => true",
                "2021年制定的《云泽省水价管理办法》第三条规定： => true",
                "《云泽省水价管理办法》（泽政发〔2021〕12号）第三条规定： => true",
                "根据《云泽省水价管理办法》（泽政发〔2021〕12号）规定： => true",
                "落实《云泽省水价管理办法》关于 => true",
                "出台《云泽省水价管理办法》。该办法第三条规定： => true",
                "根据泽政发〔2021〕12号文件要求： => true",
                "将《云泽省水价管理办法》第三条修改为： => false",
                "《云泽省水价管理办法》施行后，他说： => false",
                "落实《云泽省水价管理办法》，推进 => false",
                "他就《云泽省水价管理办法》指出： => false",
            })
    void whatIntroducesAQuotationHasIt(String before, boolean introduces) {
        String found = kinds(before.strip() + "“水价每三年调整一次，逐年上调。”");
        assertThat(found).isEqualTo(introduces ? "错误 引文有出入 水价每三年调整一次，逐年上调。 → 水价每三年调整一次，不得逐年上调。" : "-");
    }

    @ParameterizedTest(name = "«{0}»: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "《云泽省节约用水条例》规定：“水价每三年调整一次，不得逐年上调。” => 《云泽省节约用水条例》没有这段文字，见于《云泽省水价管理办法》，请核对出处。",
                "《云泽省水资源条例》规定：“水价每三年调整一次，不得逐年上调。” => 《云泽省水资源条例（2020年修订）》没有这段文字，见于《云泽省水价管理办法》，请核对出处。",
                "《云泽省水资源条例》第三条规定：“水资源属于国家所有。” => 《云泽省水资源条例（2020年修订）》第三条没有这段文字，见于第二条，请核对条款。",
                "《云泽省水价管理办法》第二条规定：“水价每三年调整一次，不得逐年上调。” => 《云泽省水价管理办法》第二条没有这段文字，见于第三条，请核对条款。",
                "《云泽省水价管理办法》第二条、第三条规定：“水价每三年调整一次，不得逐年上调。” => -",
                "《云泽省水价管理办法》第二条至第三条规定：“水价每三年调整一次，不得逐年上调。” => -",
                "《云泽省水价管理办法》第三条第二款规定：“水价每三年调整一次，不得逐年上调。” => -",
            })
    void aQuotationStandsWhereItIsSaidTo(String draft, String message) {
        List<Finding> findings = check(draft).findings();
        assertThat(findings.isEmpty() ? "-" : findings.getFirst().message()).isEqualTo(message);
        assertThat(findings).allMatch(one -> one.severity() == Severity.HINT);
    }

    @ParameterizedTest(name = "«{0}»: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "望澜市人民政府/望政发〔2015〕3号/关于养犬登记的通知/各县区：现就登记通知如下。 => -",
                "# 望政发〔2015〕3号关于养犬登记的通知/养犬应当登记。 => -",
                "云泽省水利厅/云泽省林业厅/泽函〔2018〕4号/关于东湖的复函/你市来函收悉。 => -",
                "云泽省人民政府/关于印发《云泽省供热办法》的/通知/各市：请遵照执行。 => -",
                "关于印发《云泽省供热办法》的通知/各市：请落实《云泽省供气办法》。 => 提示 资料库未收录 《云泽省供气办法》",
                "青岚市实施《云泽省供热条例》办法/第一条 为了供热，制定本办法。 => -",
                "关于加强绿化工作的意见/《关于加强绿化工作的意见》经会议通过。 => -",
                "按照望政发〔2015〕3号办理。/关于养犬登记的通知 => 错误 已废止 望政发〔2015〕3号",
                "《望澜市养犬管理办法》/《云泽省水价管理办法》 => 提示 已废止 《望澜市养犬管理办法》",
                "云泽省供热办法/望澜市养犬管理办法/根据《望澜市养犬管理办法》，制定本办法。 => 错误 已废止 《望澜市养犬管理办法》",
                "云泽省供热办法/《云泽省供热办法（试行）》同时停止执行。 => 提示 资料库未收录 《云泽省供热办法（试行）》",
                "望澜市人民政府/望政发[2015]3号/关于养犬登记的通知/各县区：现就登记通知如下。 => 错误 文号写法 望政发[2015]3号 → 望政发〔2015〕3号",
            })
    void theHeadOfADraftCitesNothing(String draft, String found) {
        assertThat(kinds(draft)).isEqualTo(found);
    }

    @Test
    void whereSeveralHaveANumberNoNumberIsAskedFor() {
        Finding finding = check("按照泽函〔2018〕4号办理。").findings().getFirst();
        assertThat(finding.kind()).isEqualTo(FindingKind.SEVERAL_DOCUMENTS);
        assertThat(finding.message()).isEqualTo("资料库有 2 份文件与此相符，请核对是哪一份，宜同时写明标题。");
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
    void whereNoCharacterIsAnotherTheKindOfTheChangeIsNamed() {
        Finding finding = check("沈望舟书记指出：“要坚持节水优先，三年内不得新增高耗水项目……：”").findings().getFirst();
        assertThat(finding.message()).isEqualTo("与《在全省水利工作会议上的讲话》的原文有出入：标点。");
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
    void anAmendedDocumentIsToldWithWhatAmendsIt() {
        Finding finding = check("按照泽人发〔2015〕4号办理。").findings().getFirst();
        assertThat(finding.kind()).isEqualTo(FindingKind.AMENDED);
        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.message()).startsWith("《云泽省绿化条例》已被《关于修改〈云泽省绿化条例〉的决定》修改：“");
        assertThat(finding.links()).extracting(FindingLink::title).containsExactly("云泽省绿化条例", "关于修改《云泽省绿化条例》的决定");
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
        assertThat(check(scanned).unchecked().sentences()).containsExactly("有的页面几乎没有文字，可能是图片，图片里的内容没有核查");
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
}
