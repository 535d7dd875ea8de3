package io.ceyuan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.query.Exactness;
import io.ceyuan.web.asset.StaticFiles;
import io.ceyuan.web.params.DocumentParams;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How a document's page shows its citation, to readers and to reference managers. */
class CitePageTest {

    private static final Pages PAGES = new Pages(new StaticFiles());
    private static final PolicyDocument OPINION =
            Library.document("关于印发《节水办法》的意见", "各市人民政府：", "第一条 节约用水。", "第二条 取水。", "第二款。");
    private static final String PAGE = "/documents/" + Library.ID;
    private static final String URL = Library.BASE + PAGE;

    private static Document show(PolicyDocument document, DocumentParams params) {
        return Jsoup.parse(PAGES.document(DocumentPage.of(
                Library.alone(document), List.of(), Surroundings.NONE, params, Library.BASE, Library.TODAY)));
    }

    private static String text(Document html, String id) {
        return html.expectFirst("#" + id).wholeText();
    }

    private static List<String> meta(Document html, String name) {
        return html.select("head > meta[name=" + name + "]").eachAttr("content");
    }

    @Test
    void theWholeIsCitedInAFoldedSection() {
        Document html = show(OPINION, DocumentParams.of(""));
        Element section = html.expectFirst("details#cite");
        assertThat(section.hasAttr("open")).isFalse();
        assertThat(section.expectFirst("summary").text()).isEqualTo("引用本文");
        assertThat(section.select("dt").eachText())
                .containsExactly("固定网址", "GB/T 7714—2015", "公文引用", "BibTeX", "RIS", "CSL-JSON");
        assertThat(text(html, "cite-url")).isEqualTo(URL);
        assertThat(text(html, "cite-gbt7714"))
                .isEqualTo("云泽省人民政府, 财政部. 关于印发《节水办法》的意见: 云政发〔2021〕12号[EB/OL]. (2021-06-16)[2024-05-06]. " + URL + ".");
        assertThat(text(html, "cite-official")).isEqualTo("《关于印发〈节水办法〉的意见》（云政发〔2021〕12号）");
        assertThat(text(html, "cite-bibtex"))
                .startsWith("@misc{ceyuan" + Library.ID + ",\n  author")
                .endsWith("\n}");
        assertThat(text(html, "cite-ris")).startsWith("TY  - GOVDOC").endsWith("ER  -");
        assertThat(text(html, "cite-csl-json")).startsWith("[\n  {").endsWith("}\n]");
        assertThat(section.select("[data-copy] a").eachAttr("href"))
                .containsExactly(
                        "/api/v1" + PAGE + "/citation?as=gbt7714",
                        "/api/v1" + PAGE + "/citation?as=official",
                        "/api/v1" + PAGE + "/citation?as=bibtex",
                        "/api/v1" + PAGE + "/citation?as=ris",
                        "/api/v1" + PAGE + "/citation?as=csl-json");
    }

    @Test
    void aProvisionIsCitedInAnOpenSection() {
        Document html = show(OPINION, DocumentParams.of("节水").citing("article-2-clause-2"));
        Element section = html.expectFirst("details#cite[open]");
        assertThat(section.expectFirst("summary").text()).isEqualTo("引用第二条第二款");
        assertThat(text(html, "cite-url")).isEqualTo(URL + "#article-2-clause-2");
        assertThat(text(html, "cite-official")).isEqualTo("《关于印发〈节水办法〉的意见》第二条第二款");
        assertThat(section.select("a").eachAttr("href"))
                .startsWith("#article-2-clause-2", PAGE + "?q=%E8%8A%82%E6%B0%B4#cite")
                .contains("/api/v1" + PAGE + "/citation?as=ris&address=article-2-clause-2");
        assertThat(html.select("#article-2-clause-2")).hasSize(1);
    }

    @Test
    void theSignOfAParagraphLeadsToItsCitationAndKeepsTheQuery() {
        DocumentParams params = new DocumentParams("节水", Exactness.STRICT, "取水", DocumentParams.Match.WORDS, "p1");
        Document html = show(OPINION, params);
        assertThat(html.expectFirst("#p1 .pilcrow").attr("href"))
                .isEqualTo(
                        PAGE + "?q=%E8%8A%82%E6%B0%B4&exact=strict&find=%E5%8F%96%E6%B0%B4&match=words&cite=p1#cite");
        assertThat(html.expectFirst("#p1 .pilcrow").attr("aria-label")).isEqualTo("引用第 1 段");
        assertThat(html.expectFirst("#cite summary").text()).isEqualTo("引用第1段");
        assertThat(html.expectFirst("#p2 .pilcrow").attr("href")).endsWith("&cite=article-1#cite");
    }

    @Test
    void aVeryLongQueryIsNotKeptInEveryParagraph() {
        Document html = show(OPINION, DocumentParams.of("水".repeat(500)));
        assertThat(html.expectFirst("#p1 .pilcrow").attr("href")).isEqualTo(PAGE + "?cite=p1#cite");
    }

    @Test
    void referenceManagersReadNumberAndInstitution() {
        Document html = show(OPINION, DocumentParams.of("").citing("p1"));
        assertThat(meta(html, "citation_title")).containsExactly("关于印发《节水办法》的意见");
        assertThat(meta(html, "citation_author")).containsExactly("云泽省人民政府", "财政部");
        assertThat(meta(html, "citation_publication_date")).containsExactly("2021/06/16");
        assertThat(meta(html, "citation_technical_report_institution")).containsExactly("云泽省人民政府、财政部");
        assertThat(meta(html, "citation_technical_report_number")).containsExactly("云政发〔2021〕12号");
        assertThat(meta(html, "citation_language")).containsExactly("zh-CN");
        assertThat(meta(html, "citation_public_url")).containsExactly(URL);
        assertThat(meta(html, "citation_abstract_html_url")).containsExactly(URL);
        assertThat(meta(html, "citation_pdf_url")).isEmpty();
        assertThat(meta(html, "z:itemType")).containsExactly("report");
        assertThat(meta(html, "DC.creator")).containsExactly("云泽省人民政府", "财政部");
        assertThat(meta(html, "DC.date")).containsExactly("2021-06-16");
    }

    @Test
    void aFileThatIsAPdfIsNamedAndOneInAnArchiveIsNot() {
        assertThat(meta(show(in("file:///文库/甲.pdf", "文库/甲.pdf"), DocumentParams.of("")), "citation_pdf_url"))
                .containsExactly(URL + "/file");
        assertThat(meta(
                        show(in("jar:file:///文库/甲.zip!/甲.pdf", "文库/甲.zip!/甲.pdf"), DocumentParams.of("")),
                        "citation_pdf_url"))
                .isEmpty();
    }

    private static PolicyDocument in(String location, String place) {
        return OPINION.at(OPINION.id(), List.of(new SourceFile(place, location, "pdf", 9, Instant.EPOCH)));
    }

    @Test
    void whatIsNotKnownHasNoTag() {
        Document html = show(Library.bareDocument("说明", "正文。"), DocumentParams.of(""));
        assertThat(html.select("head > meta[name]").eachAttr("name"))
                .filteredOn(name -> name.startsWith("citation_") || name.startsWith("DC."))
                .containsExactly(
                        "citation_title",
                        "citation_language",
                        "citation_public_url",
                        "citation_abstract_html_url",
                        "DC.title",
                        "DC.identifier",
                        "DC.language");
        assertThat(text(html, "cite-official")).isEqualTo("《说明》");
    }

    @Test
    void aHostileTitleBreaksNeitherHeadNorSection() {
        String title = "\"><script>alert(1)</script></pre>{\\&amp;";
        Document html = show(Library.bareDocument(title, "正文。"), DocumentParams.of(""));
        assertThat(meta(html, "citation_title")).containsExactly(title);
        assertThat(html.select("script:not([src])")).isEmpty();
        assertThat(text(html, "cite-gbt7714")).startsWith(title + "[");
        assertThat(html.select("#cite pre")).hasSize(6);
    }
}
