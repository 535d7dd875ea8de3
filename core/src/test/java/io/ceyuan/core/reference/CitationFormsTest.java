package io.ceyuan.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.extract.CitationExtractor;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.PolicyDocument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each form writes of documents of every kind, of parts of them, and of titles that would break it. */
class CitationFormsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 5);
    private static final String URL = CitedDocuments.URL;

    private static DocumentKind kind(String label) {
        return DocumentKind.ofLabel(label).orElseThrow();
    }

    private static Reference titled(String title) {
        return CitedDocuments.reference(CitedDocuments.document(title, DocumentKind.NOTICE, null, null, null));
    }

    @ParameterizedTest(name = "{0} is {1} in GB/T 7714, {2} in CSL-JSON, {3} in RIS, @{4} in BibTeX")
    @CsvSource({
        "决议, EB/OL, report, GOVDOC, misc",
        "决定, EB/OL, report, GOVDOC, misc",
        "命令, EB/OL, report, GOVDOC, misc",
        "公报, EB/OL, report, GOVDOC, misc",
        "公告, EB/OL, report, GOVDOC, misc",
        "通告, EB/OL, report, GOVDOC, misc",
        "意见, EB/OL, report, GOVDOC, misc",
        "通知, EB/OL, report, GOVDOC, misc",
        "通报, EB/OL, report, GOVDOC, misc",
        "研究报告, R/OL, report, RPRT, techreport",
        "工作报告, R/OL, report, RPRT, techreport",
        "报告, R/OL, report, RPRT, techreport",
        "请示, EB/OL, report, GOVDOC, misc",
        "批复, EB/OL, report, GOVDOC, misc",
        "议案, Z/OL, bill, BILL, misc",
        "函, EB/OL, report, GOVDOC, misc",
        "纪要, EB/OL, report, GOVDOC, misc",
        "法律, Z/OL, legislation, STAT, misc",
        "规划, EB/OL, report, GOVDOC, misc",
        "方案, EB/OL, report, GOVDOC, misc",
        "计划, EB/OL, report, GOVDOC, misc",
        "细则, Z/OL, legislation, STAT, misc",
        "办法, Z/OL, legislation, STAT, misc",
        "条例, Z/OL, legislation, STAT, misc",
        "规定, Z/OL, legislation, STAT, misc",
        "司法解释, Z/OL, legislation, STAT, misc",
        "讲话, EB/OL, speech, GOVDOC, misc",
        "案例, Z/OL, document, GOVDOC, misc",
        "解读, EB/OL, document, GOVDOC, misc",
        "其他, Z/OL, document, GOVDOC, misc",
    })
    void everyKindHasItsCode(String kind, String gbt7714, String csl, String ris, String bibtex) {
        Reference reference =
                CitedDocuments.reference(CitedDocuments.document("取水管理文件", kind(kind), "云政发〔2021〕12号", "云泽省人民政府", DAY));
        assertThat(Gbt7714.write(reference))
                .isEqualTo("云泽省人民政府. 取水管理文件: 云政发〔2021〕12号[" + gbt7714 + "]. (2021-03-05)[2026-01-02]. " + URL + ".");
        assertThat(CslJson.write(reference)).contains("\"type\": \"" + csl + "\"");
        assertThat(Ris.write(reference)).startsWith("TY  - " + ris + "\r\n");
        assertThat(BibTeX.write(reference)).startsWith("@" + bibtex + "{");
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void noKindIsWithoutARow(DocumentKind kind) throws NoSuchMethodException {
        String[] rows = CitationFormsTest.class
                .getDeclaredMethod(
                        "everyKindHasItsCode", String.class, String.class, String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .value();
        assertThat(rows).filteredOn(row -> row.startsWith(kind.label() + ",")).hasSize(1);
    }

    @ParameterizedTest(name = "{0} is a standard: {1}")
    @CsvSource({
        "GB/T 9704-2012 党政机关公文格式, 党政机关公文格式: GB/T 9704—2012[S/OL]",
        "GB 3838－2002《地表水环境质量标准》, 地表水环境质量标准: GB 3838—2002[S/OL]",
        "用水定额 DB44/T 1461.3-2021, 用水定额: DB44/T 1461.3—2021[S/OL]",
        "《取水规程》（SL 1000—2020）, 取水规程: SL 1000—2020[S/OL]",
        "GB/T 9704-2012, GB/T 9704-2012[Z/OL]",
        "关于实施GB/T 9704-2012的说明, 关于实施GB/T 9704-2012的说明[Z/OL]",
        "2020-2021年统计表, 2020-2021年统计表[Z/OL]",
        "ABC公司 2021, ABC公司 2021[Z/OL]",
    })
    void aStandardIsToldByItsNumber(String title, String written) {
        Reference reference =
                CitedDocuments.reference(CitedDocuments.document(title, DocumentKind.OTHER, null, null, null));
        assertThat(Gbt7714.write(reference)).isEqualTo(written + ". [2026-01-02]. " + URL + ".");
        boolean standard = written.endsWith("[S/OL]");
        assertThat(CslJson.write(reference)).contains(standard ? "\"standard\"" : "\"document\"");
        assertThat(Ris.write(reference)).startsWith(standard ? "TY  - STAND" : "TY  - GOVDOC");
    }

    @Test
    void aNoticeThatNamesAStandardIsNone() {
        PolicyDocument notice = CitedDocuments.document("GB/T 9704-2012 实施通知", DocumentKind.NOTICE, null, null, null);
        assertThat(Gbt7714.write(CitedDocuments.reference(notice))).contains("[EB/OL]");
    }

    @ParameterizedTest(name = "{0}, {1}, {2} is {3} and {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "云政发〔2021〕12号, 云泽省人民政府, 2021-03-05, 云泽省人民政府. 节水意见: 云政发〔2021〕12号[EB/OL]. (2021-03-05)[2026-01-02]., 《节水意见》（云政发〔2021〕12号）",
                "-, 云泽省人民政府, 2021-03-05, 云泽省人民政府. 节水意见[EB/OL]. (2021-03-05)[2026-01-02]., 《节水意见》（云泽省人民政府，2021年3月5日）",
                "-, -, 2021-03-05, 节水意见[EB/OL]. (2021-03-05)[2026-01-02]., 《节水意见》（2021年3月5日）",
                "-, 省水利厅、省财政厅, -, '省水利厅, 省财政厅. 节水意见[EB/OL]. [2026-01-02].', 《节水意见》（省水利厅、省财政厅）",
                "-, -, -, 节水意见[EB/OL]. [2026-01-02]., 《节水意见》",
                "-, 甲厅、乙厅、丙厅, -, '甲厅, 乙厅, 丙厅. 节水意见[EB/OL]. [2026-01-02].', 《节水意见》（甲厅、乙厅、丙厅）",
                "-, 甲厅、乙厅、丙厅、丁厅, -, '甲厅, 乙厅, 丙厅, 等. 节水意见[EB/OL]. [2026-01-02].', 《节水意见》（甲厅、乙厅、丙厅、丁厅）",
                "国务院令第707号, 国务院, -, 国务院. 节水意见: 国务院令第707号[EB/OL]. [2026-01-02]., 《节水意见》（国务院令第707号）",
            })
    void whatIsNotKnownIsLeftOut(
            @Nullable String number,
            @Nullable String issuers,
            @Nullable LocalDate issued,
            String gbt7714,
            String official) {
        Reference reference = CitedDocuments.reference(
                CitedDocuments.document("节水意见", DocumentKind.OPINION, number, issuers, issued));
        assertThat(Gbt7714.write(reference)).isEqualTo(gbt7714 + " " + URL + ".");
        assertThat(OfficialForm.write(reference)).isEqualTo(official);
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "关于印发《取水办法》的通知 => 《关于印发〈取水办法〉的通知》",
                "关于转发《关于印发〈取水办法〉的通知》的通知 => 《关于转发〈关于印发〈取水办法〉的通知〉的通知》",
                "关于印发<取水办法>的通知 => 《关于印发〈取水办法〉的通知》",
                "关于漏损率<10%的城市 => 《关于漏损率<10%的城市》",
                "《取水办法》 => 《取水办法》",
                "《取水办法》解读 => 《〈取水办法〉解读》",
                "《甲》和《乙》 => 《〈甲〉和〈乙〉》",
                "《关于印发《取水办法》的通知》 => 《关于印发〈取水办法〉的通知》",
                "甲》、《乙 => 《甲〉、〈乙》",
            })
    void titlesInATitleHaveSingleBrackets(String title, String written) {
        assertThat(OfficialForm.write(titled(title))).isEqualTo(written);
    }

    @Test
    void anIssuerThatTheTitleNamesIsNotNamedAgain() {
        Reference reference = CitedDocuments.reference(
                CitedDocuments.document("云泽省人民政府关于节约用水的意见", DocumentKind.OPINION, null, "云泽省人民政府", DAY));
        assertThat(OfficialForm.write(reference)).isEqualTo("《云泽省人民政府关于节约用水的意见》（2021年3月5日）");
    }

    @Test
    void aStudyWithoutIssuerIsByItsGroupOrItsWriters() {
        PolicyDocument group = CitedDocuments.document(
                "节水研究",
                DocumentKind.RESEARCH_REPORT,
                null,
                null,
                null,
                CitedDocuments.by("课题组 青岚市节水课题组", "课题组成员 沈某某", "编辑 高某"));
        PolicyDocument writers = CitedDocuments.document(
                "节水研究", DocumentKind.RESEARCH_REPORT, null, null, null, CitedDocuments.by("作者 沈某某", "执笔 路某某", "审核 高某"));
        assertThat(Gbt7714.write(CitedDocuments.reference(group))).startsWith("青岚市节水课题组. 节水研究[R/OL]");
        assertThat(Gbt7714.write(CitedDocuments.reference(writers))).startsWith("沈某某, 路某某. 节水研究[R/OL]");
        assertThat(Ris.write(CitedDocuments.reference(writers)))
                .contains("AU  - 沈某某\r\n")
                .doesNotContain("PB  -");
    }

    @Test
    void aProvisionIsCitedInEveryForm() {
        PolicyDocument law = CitedDocuments.document(
                "取水办法", DocumentKind.MEASURES, "云政发〔2021〕12号", "云泽省人民政府", DAY, "第一条 甲。", "第二条 乙。", "丙。");
        Reference clause = CitedDocuments.reference(law)
                .at(Passage.at(law.paragraphs(), "article-2-clause-2").orElseThrow());
        String url = URL + "#article-2-clause-2";
        assertThat(Gbt7714.write(clause))
                .isEqualTo("云泽省人民政府. 取水办法: 云政发〔2021〕12号[Z/OL]. 2021: 第二条第二款(2021-03-05)[2026-01-02]. " + url + ".");
        assertThat(OfficialForm.write(clause)).isEqualTo("《取水办法》第二条第二款");
        assertThat(BibTeX.write(clause))
                .startsWith("@misc{ceyuan" + law.id() + "-article-2-clause-2,")
                .contains("pages = {第二条第二款}", "url = {" + url + "}");
        assertThat(Ris.write(clause)).contains("SP  - 第二条第二款\r\n", "UR  - " + url + "\r\n");
        assertThat(CslJson.write(clause))
                .contains("\"page\": \"第二条第二款\"", "\"section\": \"第二条第二款\"", "\"URL\": \"" + url + "\"");
    }

    @Test
    void aParagraphOfAnOpinionIsCitedByItsNumberInTheText() {
        PolicyDocument opinion = CitedDocuments.document(
                "节水意见", DocumentKind.OPINION, "云政发〔2021〕12号", null, null, "一、要求", "（一）甲。", "乙。");
        Reference whole = CitedDocuments.reference(opinion);
        Reference point = whole.at(Passage.ofParagraph(opinion.paragraphs(), 2).orElseThrow());
        Reference plain = whole.at(Passage.ofParagraph(opinion.paragraphs(), 3).orElseThrow());
        assertThat(OfficialForm.write(point)).isEqualTo("《节水意见》（云政发〔2021〕12号）一、（一）");
        assertThat(OfficialForm.write(plain)).isEqualTo("《节水意见》（云政发〔2021〕12号）");
        assertThat(Gbt7714.write(plain)).endsWith("[EB/OL]. 第3段[2026-01-02]. " + URL + "#p3.");
        assertThat(CslJson.write(plain)).contains("\"locator\": \"第3段\"").doesNotContain("\"section\"");
    }

    @Test
    void theOfficialFormIsReadAgainAsWhatItCites() {
        PolicyDocument law = CitedDocuments.document(
                "关于印发《取水办法》的通知", DocumentKind.NOTICE, "云政发〔2021〕12号", null, null, "第一条 甲。", "第二条 乙。", "丙。");
        Reference whole = CitedDocuments.reference(law);
        assertThat(normalForms(OfficialForm.write(whole))).containsExactly("关于印发〈取水办法〉的通知", "云政发〔2021〕12号");
        Reference clause = whole.at(Passage.ofParagraph(law.paragraphs(), 3).orElseThrow());
        assertThat(normalForms(OfficialForm.write(clause))).contains("关于印发〈取水办法〉的通知第二条第二款");
    }

    private static List<String> normalForms(String text) {
        return new CitationExtractor()
                .extract(text).stream().map(Citation::normalized).toList();
    }

    @ParameterizedTest(name = "{0} breaks no form")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "甲}乙{丙",
                "a\\b\"c'd",
                "标题\\r\\nER  - \\nTY  - BOOK",
                "<script>alert(1)</script>&amp;",
                "@misc{x, title={y}}",
                "甲\\0乙\u2028丙\u200B丁",
                "𠮷林😀",
                "[EB/OL]. (2020-01-01)",
            })
    void hostileTitlesStayInsideTheirPlace(String escaped) {
        String title = escaped.translateEscapes();
        Reference reference = titled(title);
        for (ReferenceForm form : ReferenceForm.values()) {
            String written = form.write(reference);
            assertThat(written).as(form.label()).endsWith("\n").doesNotContain("\u0000", "\u2028");
        }
        assertThat(Gbt7714.write(reference)).hasLineCount(1);
        assertThat(OfficialForm.write(reference))
                .hasLineCount(1)
                .startsWith("《")
                .endsWith("》");
        assertThat(CslJson.write(reference).lines())
                .hasSameSizeAs(CslJson.write(titled("甲")).lines().toList());
        assertThat(Ris.write(reference).split("\r\n"))
                .hasSameSizeAs(Ris.write(titled("甲")).split("\r\n"));
        assertThat(BibTeX.write(reference).lines().filter(line -> line.startsWith("@")))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ReferenceForm.class)
    void onAnotherDayOnlyTheDayOfAccessIsAnother(ReferenceForm form) {
        PolicyDocument document = CitedDocuments.document("节水意见", DocumentKind.OPINION, "云政发〔2021〕12号", "云泽省人民政府", DAY);
        LocalDate later = LocalDate.of(2031, 11, 12);
        String first = form.write(Reference.of(document, URL, CitedDocuments.TODAY, List.of()));
        String second = form.write(Reference.of(document, URL, later, List.of()));
        assertThat(second.replace("2031-11-12", "2026-01-02")
                        .replace("2031/11/12", "2026/01/02")
                        .replace("[2031, 11, 12]", "[2026, 1, 2]"))
                .isEqualTo(first);
        assertThat(second.equals(first)).isEqualTo(form == ReferenceForm.OFFICIAL);
    }
}
