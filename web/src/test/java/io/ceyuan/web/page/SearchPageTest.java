package io.ceyuan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.DocumentReference;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.Hit;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.Related;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Sort;
import io.ceyuan.web.asset.StaticFiles;
import io.ceyuan.web.params.SearchParams;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchPageTest {

    private static final Pages PAGES = new Pages(new StaticFiles());
    private static final String TITLE = "关于脱贫的意见";
    private static final PolicyDocument DOCUMENT = Library.document(TITLE, "#" + TITLE, "各市：", "接续推进脱贫地区发展。");
    private static final SearchResult ONE = Library.result(
            1, List.of(Library.hit(DOCUMENT, Library.snippet(1, TITLE, "脱贫"), Library.snippet(3, "…推进脱贫地区…", "脱贫"))));

    @Test
    void foldedHitsNameTheirCopiesAndTheNewerVersion() {
        DocumentReference copy = reference("通知", "乙/通知.pdf", null);
        DocumentReference newest = reference("用水条例（2021年修订）", "甲/新.docx", LocalDate.of(2021, 5, 20));
        PolicyDocument document = Library.document("用水条例", "正文。");
        DocumentReference self =
                new DocumentReference(document.id(), "用水条例", LocalDate.of(2016, 5, 20), document.source());
        Hit hit = new Hit(
                document,
                1,
                List.of(Library.snippet(1, "正文。", "正文")),
                new Related(23, List.of(copy), List.of(newest, self)));
        SearchParams params = SearchParams.of("正文");
        SearchResult result = new SearchResult(24, 1, List.of(hit), List.of());
        Document html = Jsoup.parse(
                PAGES.search(SearchPage.of(params, QueryParser.parse("正文"), result, List.of(), Library.TODAY)));
        assertThat(html.select(".total").text()).isEqualTo("共 24 件");
        assertThat(html.select(".folding").text()).isEqualTo("相同或近似文本合并为 1 条 逐份显示");
        assertThat(html.select(".folding a").attr("href")).contains("fold=false");
        assertThat(html.select(".item .copies summary").text()).isEqualTo("还有 23 份相同或近似文本");
        assertThat(html.select(".item .related li").eachText()).containsExactly("通知 PDF，乙/通知.pdf", "另有 22 份");
        assertThat(html.select(".item .related a").attr("href")).isEqualTo("/documents/" + copy.id());
        assertThat(html.select(".item .newer").text()).isEqualTo("有更新版本：2021年修订");
        assertThat(html.select(".item .newer a").attr("href")).isEqualTo("/documents/" + newest.id());
        assertThat(html.select(".pager")).isEmpty();
        Document page = Jsoup.parse(PAGES.document(DocumentPage.of(
                new LibraryEntry(document, hit.related()), List.of(), "", Library.BASE, Library.TODAY)));
        assertThat(page.select(".notice.newer a").attr("href")).isEqualTo("/documents/" + newest.id());
        assertThat(page.select("#versions li").eachText())
                .containsExactly("用水条例（2021年修订） 2021年修订", "用水条例 2016年5月20日（本文）");
        assertThat(page.select("#copies summary").text()).isEqualTo("还有 23 份相同或近似文本");
    }

    private static DocumentReference reference(String title, String place, @Nullable LocalDate issued) {
        String format = place.substring(place.lastIndexOf('.') + 1);
        return new DocumentReference(
                DocumentId.ofPlace(place), title, issued, new SourceFile(place, "file:///x", format, 1, Instant.EPOCH));
    }

    @Test
    void aSearchWithoutFoldingLeadsBackToOneWithIt() {
        SearchParams params = SearchParams.of("正文").withFold(false);
        SearchResult result = new SearchResult(
                1, 1, List.of(Library.hit(Library.document("a", "正文。"), Library.snippet(1, "正文。", "正文"))), List.of());
        Document html = Jsoup.parse(
                PAGES.search(SearchPage.of(params, QueryParser.parse("正文"), result, List.of(), Library.TODAY)));
        assertThat(html.select(".folding").text()).isEqualTo("逐份显示 合并相同文本");
        assertThat(html.select(".folding a").attr("href")).doesNotContain("fold");
        assertThat(html.select("input[name=fold]").attr("value")).isEqualTo("false");
    }

    @Test
    void linksAHitToItsFirstMatchInTheText() {
        Element hit = show(SearchParams.of("脱贫"), ONE).expectFirst(".item");
        String url = "/documents/" + Library.ID + "?q=%E8%84%B1%E8%B4%AB#p3";
        assertThat(hit.expectFirst("h3 a").attr("href")).isEqualTo(url);
        assertThat(hit.expectFirst("h3 a").html()).isEqualTo("关于<mark>脱贫</mark>的意见");
        assertThat(hit.select(".extract").eachText()).containsExactly("…推进脱贫地区… 第 3 段");
        assertThat(hit.expectFirst(".extract a").attr("href")).isEqualTo(url);
        assertThat(hit.expectFirst(".file a").attr("href")).isEqualTo("/documents/" + Library.ID + "/file");
        assertThat(hit.select(".facts li").eachText()).containsExactly("云政发〔2021〕12号", "云泽省人民政府、财政部", "2021年6月16日");
        assertThat(hit.select(".tags li:not(.file)").eachText()).containsExactly("意见", "省级", "云泽省", "DOCX", "有效");
    }

    @Test
    void linksADocumentToItsBeginningWhenBrowsing() {
        assertThat(show(SearchParams.of(""), ONE).expectFirst(".item h3 a").attr("href"))
                .isEqualTo("/documents/" + Library.ID);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        SearchResult bare = Library.result(1, List.of(Library.hit(Library.bareDocument(TITLE, TITLE))));
        Element hit = show(SearchParams.of("脱贫"), bare).expectFirst(".item");
        assertThat(hit.select(".facts li")).isEmpty();
        assertThat(hit.select(".tags li:not(.file)").eachText()).containsExactly("意见", "DOCX");
    }

    @Test
    void putsChosenValuesFirstAndTheRestBehindMore() {
        SearchResult result = Library.result(
                1,
                List.of(),
                Library.facet(
                        FacetName.YEAR,
                        "2024",
                        "2023",
                        "2022",
                        "2021",
                        "2020",
                        "2019",
                        "2018",
                        "2017",
                        "2016",
                        "2015",
                        "2014"));
        SearchParams params = SearchParams.of("a")
                .toggled(FacetName.YEAR, "2014")
                .toggled(FacetName.YEAR, "1999")
                .withPage(2);
        Element facet = show(params, result).expectFirst(".facet");
        assertThat(facet.select("> ul .label").eachText())
                .containsExactly("2014年", "1999年", "2024年", "2023年", "2022年", "2021年", "2020年", "2019年");
        assertThat(facet.select("details .label").eachText()).containsExactly("2018年", "2017年", "2016年", "2015年");
        assertThat(facet.select("[aria-current]").eachAttr("href"))
                .containsExactly("/search?q=a&year=1999", "/search?q=a&year=2014");
        assertThat(facet.select("> ul a.value").get(2).attr("href"))
                .isEqualTo("/search?q=a&year=1999&year=2014&year=2024");
        assertThat(facet.select("> ul .count").eachText()).startsWith("90 件", "0 件", "100 件");
    }

    @Test
    void takesFiltersOffOneByOneOrAllAtOnce() {
        SearchParams params =
                SearchParams.of("a").toggled(FacetName.FORMAT, "pdf").toggled(FacetName.KIND, "x");
        Document html = show(params, ONE);
        assertThat(html.select(".chip").eachText()).containsExactly("取消 公文种类：x×", "取消 文件格式：PDF×");
        assertThat(html.select(".chips a").eachAttr("href"))
                .containsExactly("/search?q=a&format=pdf", "/search?q=a&kind=x", "/search?q=a");
    }

    @Test
    void keepsFiltersAndOrderForTheNextQuery() {
        SearchParams params = SearchParams.of("a")
                .toggled(FacetName.KIND, "通知")
                .withSort(Sort.NEWEST)
                .withPage(3);
        Document html = show(params, ONE);
        for (String form : List.of("/search", "/advanced")) {
            assertThat(html.select("form[action=" + form + "] input[type=hidden]")
                            .eachAttr("name"))
                    .as(form)
                    .containsExactly("kind", "sort");
        }
    }

    @Test
    void tellsHowAMendedQueryWasReadAndOffersWhatWasTyped() {
        Document html = show(SearchParams.of("(扶贫"), ONE);
        assertThat(html.select(".notice > p").eachText()).containsExactly("已按 扶贫 检索", "也可以不作调整，按原样检索 \"(扶贫\"");
        assertThat(html.select(".notice a").attr("href")).isEqualTo("/search?q=%22%28%E6%89%B6%E8%B4%AB%22");
        assertThat(show(SearchParams.of("***"), ONE).select(".notice > p").eachText())
                .startsWith("检索式中没有可检索的内容，已列出全部文件");
        assertThat(show(SearchParams.of("扶贫"), ONE).select(".notice")).isEmpty();
    }

    @Test
    void offersStrictWordingForAPhraseAndTheWayBack() {
        assertThat(show(SearchParams.of("扶贫"), ONE).select(".wording")).isEmpty();
        Document folded = show(SearchParams.of("\"扶贫\""), ONE);
        assertThat(folded.select(".wording a").attr("href"))
                .isEqualTo("/search?q=%22%E6%89%B6%E8%B4%AB%22&exact=strict");
        Document strict = show(SearchParams.of("\"扶贫\"").withExact(Exactness.STRICT), ONE);
        assertThat(strict.select(".wording").text()).startsWith("引号内严格按原样");
        assertThat(strict.select(".wording a").attr("href")).isEqualTo("/search?q=%22%E6%89%B6%E8%B4%AB%22");
        assertThat(strict.expectFirst(".item h3 a").attr("href")).contains("exact=strict");
    }

    @Test
    void offersRelevanceOnlyForAQuery() {
        assertThat(show(SearchParams.of("a"), ONE).select(".orders a").eachText())
                .containsExactly("相关度", "最新在前", "最早在前");
        assertThat(show(SearchParams.of(""), ONE).select(".orders a").eachText())
                .containsExactly("最新在前", "最早在前");
        assertThat(show(SearchParams.of("a").withSort(Sort.OLDEST), ONE)
                        .select(".orders [aria-current]")
                        .eachText())
                .containsExactly("最早在前");
    }

    @Test
    void linksTheNeighbouringPages() {
        Document html = show(SearchParams.of("a").withPage(2), Library.result(30, ONE.hits()));
        assertThat(html.expectFirst("a[rel=prev]").attr("href")).isEqualTo("/search?q=a");
        assertThat(html.expectFirst("a[rel=next]").attr("href")).isEqualTo("/search?q=a&page=3");
        assertThat(html.select(".pager [aria-current=page]").eachText()).containsExactly("2");
    }

    @Test
    void saysHowAQueryWasMended() {
        Document html = show(SearchParams.of("\"先行示范区"), ONE);
        assertThat(html.expectFirst(".notice code").text()).isEqualTo("\"先行示范区\"");
        assertThat(html.select(".notice li").eachText()).containsExactly("引号没有成对，已在末尾补上");
        assertThat(show(SearchParams.of("a"), ONE).select(".notice")).isEmpty();
    }

    @Test
    void advisesWhenNothingWasFound() {
        SearchParams params = SearchParams.of("脱贫 \"星际旅行\"").toggled(FacetName.YEAR, "2021");
        List<Alternative.Counted> counted = Alternatives.of(params, QueryParser.parse(params.q()), List.of()).stream()
                .map(alternative -> new Alternative.Counted(alternative, 1200))
                .toList();
        Document html = show(params, Library.result(0, List.of()), counted);
        assertThat(html.select(".nothing li").eachText())
                .containsExactly("去掉年份“2021年”（1,200 件）", "去掉引号，不要求原文连续：脱贫 星际旅行（1,200 件）", "浏览全部文件（1,200 件）");
        assertThat(html.select(".nothing li a").eachAttr("href")).endsWith("/search");
        assertThat(html.select(".meant")).isEmpty();
    }

    @Test
    void asksWhetherAnotherSpellingWasMeant() {
        SearchParams params = SearchParams.of("脱贫功坚");
        List<Alternative.Counted> counted = Alternatives.spelled(params, List.of("脱贫攻坚")).stream()
                .map(alternative -> new Alternative.Counted(alternative, 12))
                .toList();
        Document html = show(params, ONE, counted);
        assertThat(html.select(".meant").text()).isEqualTo("您要找的是不是： 改为检索“脱贫攻坚”（12 件）");
        assertThat(html.select(".meant a").attr("href")).isEqualTo("/search?q=%E8%84%B1%E8%B4%AB%E6%94%BB%E5%9D%9A");
    }

    @Test
    void leadsBackWhoPagedPastTheEnd() {
        Document html = show(SearchParams.of("a").withPage(9), Library.result(12, List.of()));
        assertThat(html.select(".nothing a").eachAttr("href")).containsExactly("/search?q=a");
    }

    @Test
    void linksTheSameSearchAsJson() {
        SearchParams params = SearchParams.of("a b").toggled(FacetName.KIND, "x");
        assertThat(show(params, ONE).expectFirst(".json a").attr("href")).isEqualTo("/api/v1/search?q=a%20b&kind=x");
    }

    private static Document show(SearchParams params, SearchResult result) {
        return show(params, result, List.of());
    }

    private static Document show(SearchParams params, SearchResult result, List<Alternative.Counted> better) {
        return Jsoup.parse(
                PAGES.search(SearchPage.of(params, QueryParser.parse(params.q()), result, better, Library.TODAY)));
    }
}
