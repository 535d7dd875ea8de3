package io.ceyuan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.Cell;
import io.ceyuan.core.document.Contributor;
import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.Lifetime;
import io.ceyuan.core.document.Origins;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.lookup.DocumentCitations;
import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.search.DocumentLinks;
import io.ceyuan.core.search.DocumentReference;
import io.ceyuan.core.search.Similar;
import io.ceyuan.core.search.Snippet;
import io.ceyuan.web.asset.StaticFiles;
import io.ceyuan.web.params.DocumentParams;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DocumentPageTest {

    private static final Pages PAGES = new Pages(new StaticFiles());
    private static final PolicyDocument DOCUMENT =
            Library.document("意见", "#意见", "#一、总体要求", "脱贫地区脱贫。", "##（一）监测", "𠮷林😀脱贫。");

    @Test
    void givesEveryParagraphAnAddress() {
        Document html = show(List.of(), "");
        assertThat(html.select(".text > *").eachAttr("id")).containsExactly("p1", "p2", "p3", "p4", "p5");
        assertThat(html.select(".pilcrow").eachAttr("href"))
                .containsExactly(cite("p1"), cite("p2"), cite("p3"), cite("p4"), cite("p5"));
        assertThat(html.select(".text h2").eachAttr("id")).containsExactly("p1", "p2");
        assertThat(html.select(".text h3").eachAttr("id")).containsExactly("p4");
        assertThat(html.select(".caption").eachAttr("id")).containsExactly("p1");
    }

    @Test
    void listsTheHeadingsButNotTheTitle() {
        Document html = show(List.of(), "");
        assertThat(html.select(".outline li.depth1 a").eachAttr("href")).containsExactly("#p2");
        assertThat(html.select(".outline li.depth2 a").eachAttr("href")).containsExactly("#p4");
    }

    @Test
    void leavesNumberedRunningTextOutOfTheContents() {
        PolicyDocument document = Library.bareDocument("批复", "一、同意设立示范区。规划面积四平方公里。", "二、建设要坚持规划先行，分步实施。");
        Document html = show(document, List.of(), "");
        assertThat(html.select(".outline")).isEmpty();
    }

    @Test
    void startsWithTheHighestHeadingThereIs() {
        PolicyDocument document = Library.bareDocument("方案", "#方案", "##一、目标", "###（一）近期", "####1.增收");
        Document html = show(document, List.of(), "");
        assertThat(html.select("article [id]").eachAttr("id")).containsExactly("p1", "p2", "p3", "p4");
        assertThat(html.select("h2[id], h3[id], h4[id]").eachText())
                .satisfiesExactly(
                        title -> assertThat(title).startsWith("方案"),
                        first -> assertThat(first).startsWith("一、目标"),
                        second -> assertThat(second).startsWith("（一）近期"),
                        third -> assertThat(third).startsWith("1.增收"));
        assertThat(html.expectFirst("#p2").normalName()).isEqualTo("h2");
        assertThat(html.expectFirst("#p4").normalName()).isEqualTo("h4");
        assertThat(html.select(".outline li.depth1 a").eachAttr("href")).containsExactly("#p2");
    }

    @Test
    void givesEveryProvisionAnAddressAndAPlaceInTheContents() {
        PolicyDocument document = Library.bareDocument(
                "青岚市河道条例", "#第一章 总则", "第一条 为了保护河道，制定本条例。", "第二条 禁止下列行为：", "（一）倾倒垃圾。", "市人民政府应当公布目录。", "附件1");
        Document html = show(document, List.of(), "");
        assertThat(html.select("#p3 > #article-2")).hasSize(1);
        assertThat(html.select("#p5 > #article-2-clause-2")).hasSize(1);
        assertThat(html.select("#p6 > #attachment-1")).hasSize(1);
        assertThat(html.expectFirst("#p3 .pilcrow").attr("href")).isEqualTo(cite("article-2"));
        assertThat(html.select(".outline a").eachText()).containsExactly("第一章 总则", "第一条", "第二条", "附件1");
        assertThat(html.select(".outline .provision a").eachAttr("href")).containsExactly("#article-1", "#article-2");
        assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void marksTheMatchesAndLeadsFromOneToTheNext() {
        Document html = show(List.of(Library.snippet(5, "𠮷林😀脱贫。", "脱贫"), Library.snippet(3, "脱贫地区脱贫。", "脱贫")), "脱贫");
        assertThat(html.select("mark").eachAttr("id")).containsExactly("h1", "h2", "h3");
        assertThat(html.select("mark").eachText()).containsOnly("脱贫");
        assertThat(html.expectFirst("#p5").textNodes().getFirst().getWholeText())
                .isEqualTo("𠮷林😀");
        assertThat(html.select("#p3 .jump a").eachAttr("href")).containsExactly("#h3");
        assertThat(html.select("#p5 .jump a").eachAttr("href")).containsExactly("#h2");
        assertThat(html.expectFirst("#p3 .place").text()).isEqualTo("1–2 / 3");
        assertThat(html.expectFirst(".hits").text()).isEqualTo("本文有 3 处命中 第一处 ↓");
        assertThat(html.expectFirst(".back a").attr("href")).isEqualTo("/search?q=%E8%84%B1%E8%B4%AB");
    }

    @Test
    void showsRowsThatFollowOneAnotherAsATable() {
        PolicyDocument document = Library.withText(
                "通知",
                new Paragraph(1, 0, "指标如下："),
                new Paragraph(2, 0, "市 目标", List.of(new Cell(0, 1, 1, true), new Cell(2, 4, 2, true)), null),
                new Paragraph(3, 0, "鹭岭 60", List.of(new Cell(0, 2, 1, false), new Cell(3, 5, 1, false)), null),
                new Paragraph(4, 0, "完毕。"));
        Document html = show(document, List.of(Library.snippet(3, "鹭岭 60", "岭 6")), "岭6");
        assertThat(html.select("article table")).hasSize(1);
        assertThat(html.select("article tr").eachAttr("id")).containsExactly("p2", "p3");
        assertThat(html.select("#p2 > th[scope=col]").eachAttr("colspan")).containsExactly("2");
        assertThat(html.select("#p3 > td")).hasSize(3);
        assertThat(html.select("#p3 mark").eachText()).containsExactly("岭", "6");
        assertThat(html.select("#p3 mark").eachAttr("id")).containsExactly("h1");
        assertThat(html.select("#p3 .pilcrow").eachAttr("href"))
                .containsExactly("/documents/" + Library.ID + "?q=%E5%B2%AD6&cite=p3#cite");
        assertThat(html.expectFirst(".table").attr("aria-label")).isEqualTo("表格，第 2 至 3 段");
    }

    @Test
    void showsFootnotesBelowTheTextAndLinksTheirMarks() {
        PolicyDocument document = Library.withText(
                "通知",
                new Paragraph(1, 0, "依照条例[1]办理。"),
                new Paragraph(2, 0, "[1] 指河道条例。", List.of(), "[1]"),
                new Paragraph(3, 0, "[2] 无人提到。", List.of(), "[2]"));
        Document html = show(document, List.of(), "");
        assertThat(html.select("article > p").eachAttr("id")).containsExactly("p1");
        assertThat(html.select(".notes p").eachAttr("id")).containsExactly("p2", "p3");
        assertThat(html.expectFirst("#p1 a.note").attr("href")).isEqualTo("#p2");
        assertThat(html.select(".backlink").eachAttr("href")).containsExactly("#p1");
    }

    @Test
    void listsQuotationsWithTheirSpeaker() {
        PolicyDocument document = Library.bareDocument("报告", "开头。", "李某书记强调：“要稳住就业，守住底线。”");
        Document html = show(document, List.of(Library.snippet(2, "李某书记强调：“要稳住就业，守住底线。”", "就业")), "就业");
        assertThat(html.select(".quotations a").eachText()).containsExactly("李某书记：要稳住就业，守住底线。");
        assertThat(html.select(".quotations a").eachAttr("href")).containsExactly("#p2");
        assertThat(html.select("#p2 .said").eachText()).containsExactly("要稳住", "就业", "，守住底线。");
        assertThat(html.expectFirst("#p2 mark").className()).isEqualTo("said");
        assertThat(html.expectFirst(".side summary").text()).isEqualTo("引语");
    }

    @Test
    void ignoresMarksOfAnotherText() {
        Document html = show(List.of(Library.snippet(3, "…脱贫…", "脱贫")), "脱贫");
        assertThat(html.select("mark, .jump, .hits")).isEmpty();
    }

    @Test
    void tellsTheDaysTheTopicAndWhetherItIsInForceYet() {
        Sourced<LocalDate> later = new Sourced<>(Library.TODAY.plusDays(1), Provenance.HEAD);
        Details details = new Details(
                new Origins(Provenance.HEAD, Provenance.TITLE, Provenance.ISSUER, Provenance.NUMBER, null),
                new Lifetime(null, later, null, new Sourced<>("本办法自2024年5月7日起施行。", Provenance.HEAD)),
                new Sourced<>(List.of("各市人民政府", "省水利厅"), Provenance.HEAD),
                null,
                new Sourced<>(List.of(new Contributor("编辑", "高某")), Provenance.HEAD),
                null,
                null,
                new Sourced<>("科技、教育", Provenance.RULES),
                List.of("青岚市", "北砺县"));
        PolicyDocument known = Library.detailed(details);
        Document html = show(known, List.of(), "");
        assertThat(html.select(".metadata > div").eachText())
                .contains(
                        "发文机关 云泽省人民政府、财政部 据正文",
                        "施行日期 2024年5月7日 据正文",
                        "主送机关 各市人民政府、省水利厅 据正文",
                        "作者 编辑 高某 据正文",
                        "公文种类 意见 据标题",
                        "地区 云泽省、青岚市、北砺县 据发文字号",
                        "主题 科技、教育 据分类规则",
                        "时效性 尚未生效",
                        "时效依据 本办法自2024年5月7日起施行。 据正文");
    }

    @Test
    void looksForSomethingInTheText() {
        PolicyDocument document = Library.document("意见", "甲。", "脱贫攻坚，脱贫。");
        DocumentParams params = new DocumentParams("乡村", Exactness.FOLDED, "脱贫", DocumentParams.Match.WORDS, "");
        Document html = Jsoup.parse(PAGES.document(DocumentPage.of(
                Library.alone(document),
                List.of(Library.snippet(2, "脱贫攻坚，脱贫。", "脱贫")),
                Surroundings.NONE,
                params,
                Library.BASE,
                Library.TODAY)));
        Element form = html.expectFirst("form.find");
        assertThat(form.attr("action")).isEqualTo("/documents/" + Library.ID + "#h1");
        assertThat(form.expectFirst("input[name=q]").attr("value")).isEqualTo("乡村");
        assertThat(form.expectFirst("#find").attr("value")).isEqualTo("脱贫");
        assertThat(form.expectFirst("option[selected]").attr("value")).isEqualTo("words");
        assertThat(form.expectFirst(".said").text()).isEqualTo("文中有“脱贫” 2 处 清除");
        assertThat(form.expectFirst(".said a").attr("href"))
                .isEqualTo("/documents/" + Library.ID + "?q=%E4%B9%A1%E6%9D%91");
        assertThat(html.expectFirst(".hitbar p").text()).isEqualTo("共 2 处");
        assertThat(html.select(".hitbar a").eachAttr("href")).containsExactly("#h1", "#h2");
    }

    @Test
    void saysWhenNothingWasFoundInTheText() {
        DocumentParams params = new DocumentParams("", Exactness.FOLDED, "无此文字", DocumentParams.Match.EXACT, "");
        Document html = Jsoup.parse(PAGES.document(DocumentPage.of(
                Library.alone(Library.document("意见", "甲。")),
                List.of(),
                Surroundings.NONE,
                params,
                Library.BASE,
                Library.TODAY)));
        assertThat(html.expectFirst(".said").text()).isEqualTo("文中没有“无此文字” 清除");
        assertThat(html.select(".hitbar, .similar")).isEmpty();
    }

    @Test
    void namesSimilarDocumentsAndTheWordsTheyShare() {
        PolicyDocument document = Library.document("意见", "甲。");
        DocumentReference other =
                new DocumentReference(document.id(), "白石市节约用水办法", LocalDate.of(2020, 5, 4), document.source());
        Document html = Jsoup.parse(PAGES.document(DocumentPage.of(
                Library.alone(document),
                List.of(),
                new Surroundings(
                        List.of(new Similar(other, 3, List.of("节约用水", "定额"))),
                        DocumentLinks.NONE,
                        DocumentCitations.NONE),
                DocumentParams.of(""),
                Library.BASE,
                Library.TODAY)));
        assertThat(html.select(".similar li").eachText()).containsExactly("白石市节约用水办法 2020年5月4日 共有词语：节约用水、定额");
        assertThat(html.select(".similar a").attr("href")).isEqualTo("/documents/" + document.id());
    }

    @Test
    void tellsWhatIsKnownAndFromWhere() {
        Document html = show(List.of(), "");
        assertThat(html.select(".metadata > div").eachText())
                .containsExactly(
                        "发文字号 云政发〔2021〕12号 据正文",
                        "发文机关 云泽省人民政府、财政部",
                        "成文日期 2021年6月16日 据附加元数据",
                        "公文种类 意见",
                        "行政层级 省级",
                        "地区 云泽省",
                        "时效性 有效",
                        "标题来源 正文",
                        "原文件 云政发〔2021〕12号.docx",
                        "格式与大小 DOCX，36 KB");
        assertThat(html.expectFirst(".metadata a").attr("href"))
                .isEqualTo("/search?issuer=%E4%BA%91%E6%B3%BD%E7%9C%81%E4%BA%BA%E6%B0%91%E6%94%BF%E5%BA%9C");
        assertThat(html.expectFirst(".button").attr("href")).isEqualTo("/documents/" + Library.ID + "/file");
    }

    @Test
    void saysThatTheTextWasRecognised() {
        PolicyDocument read = Library.bareDocument("意见", "正文。");
        SourceFile scan = new SourceFile("省级/意见.pdf", "file:///x", "pdf", 36_864, Instant.EPOCH, true);
        PolicyDocument recognised = read.at(read.id(), List.of(scan));
        Document html = show(recognised, List.of(), "");
        assertThat(html.select(".metadata > div").eachText()).endsWith("文字来源 文字由图像识别（OCR）得到，可能有误");
    }

    @Test
    void doesNotClaimWhatIsNotKnown() {
        Document html = Jsoup.parse(PAGES.document(DocumentPage.of(
                Library.alone(Library.bareDocument("意见", "正文。")), List.of(), "", Library.BASE, Library.TODAY)));
        assertThat(html.select(".metadata dt").eachText()).containsExactly("公文种类", "时效性", "标题来源", "原文件", "格式与大小");
        assertThat(html.select(".metadata dd").get(1).text()).isEqualTo("未注明");
        assertThat(html.select(".outline, .hits, .back")).isEmpty();
    }

    private static String cite(String address) {
        return "/documents/" + Library.ID + "?cite=" + address + "#cite";
    }

    private static Document show(List<Snippet> highlights, String q) {
        return show(DOCUMENT, highlights, q);
    }

    private static Document show(PolicyDocument document, List<Snippet> highlights, String q) {
        return Jsoup.parse(
                PAGES.document(DocumentPage.of(Library.alone(document), highlights, q, Library.BASE, Library.TODAY)));
    }
}
