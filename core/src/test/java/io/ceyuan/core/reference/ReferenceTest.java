package io.ceyuan.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.search.SampleDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {

    private static final SampleDocument NOTICE = SampleDocument.of("通知.docx", "关于推进先行示范区建设的通知", "正文。")
            .by("云泽省人民政府", "云泽省财政厅")
            .kind(DocumentKind.NOTICE)
            .at(AdministrativeLevel.PROVINCE, "云泽省")
            .issued(2021, 3, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    private static Reference reference(SampleDocument document) {
        return Reference.of(
                document.build(), "http://127.0.0.1:7070/documents/" + document.id(), TODAY, List.of("检索式：“示范区”"));
    }

    @Test
    void aNoticeInBibTeX() {
        assertThat(BibTeX.write(reference(NOTICE)))
                .isEqualTo(String.join(
                        "\n",
                        "@misc{ceyuan" + NOTICE.id() + ",",
                        "  author = {{云泽省人民政府} and {云泽省财政厅}},",
                        "  title = {{关于推进先行示范区建设的通知}},",
                        "  howpublished = {通知},",
                        "  number = {泽政发〔2021〕12号},",
                        "  year = {2021},",
                        "  month = mar,",
                        "  day = {5},",
                        "  date = {2021-03-05},",
                        "  url = {http://127.0.0.1:7070/documents/" + NOTICE.id() + "},",
                        "  urldate = {2026-01-02},",
                        "  note = {检索式：“示范区”},",
                        "  langid = {chinese}",
                        "}",
                        ""));
    }

    @Test
    void aNoticeInRis() {
        assertThat(Ris.write(reference(NOTICE)))
                .isEqualTo(String.join(
                        "\r\n",
                        "TY  - GOVDOC",
                        "ID  - ceyuan" + NOTICE.id(),
                        "TI  - 关于推进先行示范区建设的通知",
                        "AU  - 云泽省人民政府",
                        "AU  - 云泽省财政厅",
                        "PB  - 云泽省人民政府、云泽省财政厅",
                        "M1  - 泽政发〔2021〕12号",
                        "M3  - 通知",
                        "PY  - 2021",
                        "DA  - 2021/03/05",
                        "N1  - 检索式：“示范区”",
                        "UR  - http://127.0.0.1:7070/documents/" + NOTICE.id(),
                        "Y2  - 2026/01/02",
                        "LA  - zh",
                        "DB  - 策源",
                        "ER  - ",
                        "",
                        ""));
    }

    @ParameterizedTest(name = "{0} is {1} in BibTeX and {2} in RIS")
    @CsvSource({
        "通知, @misc, GOVDOC",
        "条例, @misc, STAT",
        "研究报告, @techreport, RPRT",
        "议案, @misc, BILL",
        "案例, @misc, GOVDOC",
    })
    void kindsHaveTheTypesOfTheForms(String kind, String bibtex, String ris) {
        SampleDocument document = NOTICE.kind(DocumentKind.ofLabel(kind).orElseThrow());
        assertThat(BibTeX.write(reference(document))).startsWith(bibtex + "{");
        assertThat(Ris.write(reference(document))).startsWith("TY  - " + ris + "\r\n");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        SampleDocument bare = SampleDocument.of("表.txt", "统计表", "正文。").kind(DocumentKind.RESEARCH_REPORT);
        assertThat(BibTeX.write(reference(bare)))
                .startsWith("@misc{")
                .doesNotContain("author", "year", "month", "institution", "abstract");
        assertThat(Ris.write(reference(bare))).doesNotContain("AU  -", "PY  -", "DA  -", "AB  -");
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "增长5% & 更多 => 增长5\\% \\& 更多",
                "a_b#c$d => a\\_b\\#c\\$d",
                "C:\\x~y^z => C:{\\textbackslash}x{\\textasciitilde}y{\\textasciicircum}z",
                "{甲}乙 => \\{甲\\}乙",
                "甲}乙 => 甲｝乙",
                "甲{乙 => 甲｛乙",
                "}甲{ => ｝甲｛",
            })
    void whatMeansSomethingToTeXIsEscapedAndBracesPair(String text, String written) {
        assertThat(BibTeX.escape(text)).isEqualTo(written);
    }

    @Test
    void aLineBreakInATitleBeginsNoFieldOfItsOwn() {
        SampleDocument sly = SampleDocument.of("x.txt", "标题\r\nER  - \nTY  - BOOK", "正文。");
        assertThat(Ris.write(reference(sly)).split("\r\n"))
                .contains("TI  - 标题 ER - TY - BOOK")
                .doesNotContain("TY  - BOOK");
        assertThat(BibTeX.comment("a@b\n{c}")).isEqualTo("% a＠b ｛c｝\n");
    }

    @Test
    void aKeyIsLettersDigitsAndHyphens() {
        Reference good = reference(NOTICE);
        assertThatThrownBy(() -> new Reference(
                        "a,b",
                        good.title(),
                        List.of(),
                        null,
                        good.type(),
                        good.genre(),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        "",
                        TODAY,
                        null))
                .hasMessageContaining("a,b");
    }
}
