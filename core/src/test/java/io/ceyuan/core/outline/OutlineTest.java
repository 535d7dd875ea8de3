package io.ceyuan.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void aStatuteHasChaptersArticlesClausesAndItems() {
        assertThat(drawn(
                        "##第一章 总则",
                        "第一条 为了保护青岚河，制定本条例。",
                        "第二条【适用范围】 在本市从事下列活动，适用本条例：",
                        "（一）取水；",
                        "（二）排水。",
                        "前款所称活动，包括临时活动。",
                        "##第二章 法律责任",
                        "第二条之一 有关部门应当公开信息。",
                        "第三条规定的情形，不予处罚。"))
                .isEqualTo("""
                        CHAPTER 第一章 «总则» chapter-1 1-6
                          ARTICLE 第一条 article-1 2-2
                          ARTICLE 第二条 «适用范围» article-2 3-6
                            CLAUSE 第一款 article-2-clause-1 3-5
                              ITEM （一） p4 4-4
                              ITEM （二） p5 5-5
                            CLAUSE 第二款 article-2-clause-2 6-6
                        CHAPTER 第二章 «法律责任» chapter-2 7-9
                          ARTICLE 第二条之一 article-2-1 8-9
                            CLAUSE 第一款 article-2-1-clause-1 8-8
                            CLAUSE 第二款 article-2-1-clause-2 9-9
                        """);
    }

    @Test
    void aNoticeHasPointsWhoseFirstSentenceIsTheirHeading() {
        assertThat(drawn(
                        "各县区人民政府：",
                        "##一、总体要求",
                        "以数字化推动治理。",
                        "（一）加强领导。各地要成立专班，压实责任。",
                        "1.明确分工。各部门按职责落实。",
                        "二、各地要按季度报送进展情况。",
                        "##附件1",
                        "任务分工表"))
                .isEqualTo("""
                        POINT 一、 «总体要求» p2 2-5
                          ITEM （一） «加强领导» p4 4-5
                            SUBPOINT 1. «明确分工» p5 5-5
                        POINT 二、 p6 6-6
                        ATTACHMENT 附件1 attachment-1 7-8
                        """);
    }

    @Test
    void aMeasureAfterItsNoticeAndArticlesOfAnAttachmentHaveAddressesOfTheirOwn() {
        assertThat(drawn("第一条 中介机构应当备案。", "第二条 乙。", "第一条 丙。", "#附件：", "第一条 丁。")).isEqualTo("""
                        ARTICLE 第一条 article-1 1-1
                        ARTICLE 第二条 article-2 2-2
                        ARTICLE 第一条 text-2-article-1 3-3
                        ATTACHMENT 附件： attachment-1 4-5
                          ARTICLE 第一条 attachment-1-article-1 5-5
                        """);
    }

    @Test
    void headingsWithoutNumbersNestByTheirLevels() {
        assertThat(drawn("#背景", "##做法", "正文。", "##成效", "一、增收。户均增收两成。", "#启示")).isEqualTo("""
                        HEADING «背景» p1 1-5
                          HEADING «做法» p2 2-3
                          HEADING «成效» p4 4-5
                            POINT 一、 «增收» p5 5-5
                        HEADING «启示» p6 6-6
                        """);
    }

    @Test
    void proseHasNoParts() {
        assertThat(Outline.of(paragraphs("第十二条、第十三条同时废止。", "第三章所列项目，按照规定执行。")).sections())
                .isEmpty();
        assertThat(Outline.of(List.of()).sections()).isEmpty();
    }

    @Test
    void anAddressIsFoundAndAnUnknownOneIsNot() {
        Outline outline = Outline.of(paragraphs("第一条 甲。", "第二条 乙。"));
        assertThat(outline.find("article-2"))
                .hasValueSatisfying(section -> assertThat(section.first()).isEqualTo(2));
        assertThat(outline.find("article-3")).isEmpty();
    }

    @Test
    void tensOfThousandsOfProvisionsAreReadInOneGo() {
        String[] lines = new String[20_000];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = i % 2 == 0 ? "第" + (i % 9000 + 1) + "条 各部门按职责落实。" : "（一）按季度报送；";
        }
        assertThat(Outline.of(paragraphs(lines)).walk().map(Section::anchor))
                .hasSizeGreaterThan(20_000)
                .doesNotHaveDuplicates();
    }

    private static String drawn(String... lines) {
        return Outline.of(paragraphs(lines)).sections().stream()
                .map(section -> drawn(section, ""))
                .collect(Collectors.joining());
    }

    private static String drawn(Section section, String indent) {
        String heading = section.heading().isEmpty() ? "" : "«" + section.heading() + "» ";
        String label = section.label().isEmpty() ? "" : section.label() + " ";
        return indent + section.kind() + " " + label + heading + section.anchor() + " " + section.first() + "-"
                + section.last() + "\n"
                + section.children().stream()
                        .map(child -> drawn(child, indent + "  "))
                        .collect(Collectors.joining());
    }

    private static List<Paragraph> paragraphs(String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            int level = line.length() - line.replaceFirst("^#+", "").length();
            paragraphs.add(new Paragraph(paragraphs.size() + 1, level, line.substring(level)));
        }
        return paragraphs;
    }
}
