package io.ceyuan.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ceyuan.core.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    private static final List<Paragraph> LAW = text(
            "第一章 总则",
            "第一条 为了节约用水，制定本办法。",
            "第二条 取水应当申请。",
            "申请书应当写明：",
            "（一）取水人；",
            "（二）取水量：",
            "1.地表水；",
            "2.地下水。",
            "第三条 有下列情形的，不予批准：",
            "（一）禁止取水的；",
            "第十二条之一 本条例自公布之日起施行。",
            "附件1",
            "第一条 定额如下。",
            "附件2",
            "第一节 表");

    private static final List<Paragraph> OPINION = text(
            "各县人民政府：",
            "一、总体要求",
            "坚持节水优先。",
            "二、主要任务",
            "（一）强化管理",
            "1.控制总量。",
            "（1）分解指标。",
            "各地要抓好落实。",
            "第一部分 说明",
            "三、将第九条修改为：“河长应当巡河”。",
            "四、附则");

    private static List<Paragraph> text(String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(new Paragraph(paragraphs.size() + 1, 0, text));
        }
        return paragraphs;
    }

    @ParameterizedTest(name = "paragraph {0} of a law is {1}")
    @CsvSource({
        "1, 第一章",
        "2, 第一条",
        "3, 第二条第一款",
        "4, 第二条第二款",
        "5, 第二条第二款第（一）项",
        "6, 第二条第二款第（二）项",
        "8, 第二条第二款第（二）项第2目",
        "10, 第三条第（一）项",
        "11, 第十二条之一",
        "12, 附件1",
        "13, 附件1第一条",
        "14, 附件2",
        "15, 附件2第一节",
    })
    void aParagraphOfALawHasAPin(int number, String pin) {
        Passage passage = Passage.ofParagraph(LAW, number).orElseThrow();
        assertThat(passage.pin()).isEqualTo(pin);
        assertThat(passage.locator()).isEqualTo(pin);
        assertThat(passage.anchor()).isEqualTo("p" + number);
    }

    @ParameterizedTest(name = "paragraph {0} of an opinion is {1}")
    @CsvSource({
        "1, '', 第1段",
        "2, 第一部分, 第一部分",
        "3, '', 第3段",
        "4, 第二部分, 第二部分",
        "5, 二、（一）, 二、（一）",
        "6, 二、（一）1, 二、（一）1",
        "7, 二、（一）1.（1）, 二、（一）1.（1）",
        "8, '', 第8段",
        "9, 第一部分, 第一部分",
        "10, 第一部分第三点, 第一部分第三点",
        "11, 第一部分第四点, 第一部分第四点",
    })
    void aParagraphOfAnOpinionHasAPinWhereItHasANumber(int number, String pin, String locator) {
        Passage passage = Passage.ofParagraph(OPINION, number).orElseThrow();
        assertThat(passage.pin()).isEqualTo(pin);
        assertThat(passage.locator()).isEqualTo(locator);
    }

    @Test
    void aNumberedSentenceIsNoPart() {
        List<Paragraph> reply = text("一、同意设立示范区。规划面积四平方公里，四至范围另行公布，由你市组织编制建设规划并报批后实施。", "二、此复。");
        assertThat(Passage.ofParagraph(reply, 1).orElseThrow().pin()).isEqualTo("第一部分");
        List<Paragraph> amending = text("一、将第九条修改为：“河长应当巡河”。", "二、删去第十条。");
        assertThat(Passage.ofParagraph(amending, 1).orElseThrow().pin()).isEqualTo("第一点");
    }

    @ParameterizedTest(name = "{0} is {1} from paragraph {2} on")
    @CsvSource({
        "article-2, 第二条, 3",
        "article-2-clause-2, 第二条第二款, 4",
        "article-12-1, 第十二条之一, 11",
        "chapter-1, 第一章, 1",
        "attachment-1, 附件1, 12",
        "attachment-1-article-1, 附件1第一条, 13",
        "p5, 第二条第二款第（一）项, 5",
    })
    void anAddressNamesAPart(String address, String pin, int paragraph) {
        assertThat(Passage.at(LAW, address)).hasValue(new Passage(paragraph, pin, address));
    }

    @ParameterizedTest(name = "{0} names nothing")
    @CsvSource({"p0", "p16", "p05", "p999999999999", "article-4", "article", "''", "P1", "#p1", "'p1 '"})
    void whatIsNotThereIsNotFound(String address) {
        assertThat(Passage.at(LAW, address)).isEmpty();
    }

    @Test
    void numbersOutsideOfTheTextAreNotFound() {
        assertThat(Passage.ofParagraph(LAW, 0)).isEmpty();
        assertThat(Passage.ofParagraph(LAW, -1)).isEmpty();
        assertThat(Passage.ofParagraph(LAW, LAW.size() + 1)).isEmpty();
    }

    @Test
    void aFootnoteStandsInNoArticle() {
        List<Paragraph> text = List.of(
                new Paragraph(1, 0, "第一条 依照条例[1]办理。"),
                new Paragraph(2, 0, "[1] 指河道条例。", List.of(), "[1]"),
                new Paragraph(3, 0, "第二款。"));
        assertThat(Passage.ofParagraph(text, 2)).hasValue(new Passage(2, "", "p2"));
    }

    @Test
    void aPassageChecksItself() {
        assertThatThrownBy(() -> new Passage(0, "", "p0")).hasMessageContaining("0");
        assertThatThrownBy(() -> new Passage(1, "", "a b")).hasMessageContaining("a b");
    }
}
