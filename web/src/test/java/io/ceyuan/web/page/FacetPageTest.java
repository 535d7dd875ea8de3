package io.ceyuan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.FacetQuery;
import io.ceyuan.web.asset.StaticFiles;
import io.ceyuan.web.params.FacetParams;
import io.ceyuan.web.params.Reading;
import io.ceyuan.web.params.SearchParams;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facets beside a result, and the page with all values of one. */
class FacetPageTest {

    private static final Pages PAGES = new Pages(new StaticFiles());

    private static final Facet REGIONS = new Facet(
            FacetName.REGION,
            List.of(
                    new Facet.Value(
                            "云泽省",
                            5,
                            null,
                            List.of(new Facet.Value("云泽省/青岚市", 3, null, List.of(new Facet.Value("云泽省/青岚市/北砺县", 1))))),
                    new Facet.Value("鹿鸣省", 1),
                    new Facet.Value("未注明", 2)));

    private static Document beside(SearchParams params, Facet facet) {
        return Jsoup.parse(PAGES.search(SearchPage.of(
                params, QueryParser.parse(params.q()), Library.result(9, List.of(), facet), List.of(), Library.TODAY)));
    }

    @Test
    void levelsStandUnderOneAnother() {
        SearchParams params = SearchParams.of("a").toggled(FacetName.REGION, "云泽省/青岚市");
        Element facet = beside(params, REGIONS).expectFirst(".facet");
        assertThat(facet.select("li").eachAttr("class"))
                .containsExactly("depth0", "depth1", "depth2", "depth0", "depth0");
        assertThat(facet.select(".label").eachText()).containsExactly("云泽省", "青岚市", "北砺县", "鹿鸣省", "未注明");
        assertThat(facet.select("[aria-current] .label").eachText()).containsExactly("青岚市");
        assertThat(facet.select(".value").get(0).attr("href"))
                .isEqualTo("/search?q=a&region=%E4%BA%91%E6%B3%BD%E7%9C%81");
        assertThat(facet.select(".all a").attr("href")).startsWith("/facets/region?q=a&region=");
    }

    @Test
    void valuesCanBeLeftOutAndTakenBack() {
        Facet kinds = Library.facet(FacetName.KIND, "通知", "意见");
        Document html = beside(SearchParams.of("a").excluding(FacetName.KIND, "意见"), kinds);
        assertThat(html.select(".chip").eachText()).containsExactly("取消 排除 公文种类：意见×");
        assertThat(html.select(".chip").attr("href")).isEqualTo("/search?q=a");
        assertThat(html.select("li.excluded .label").eachText()).containsExactly("意见");
        assertThat(html.select(".exclude").eachAttr("aria-label")).containsExactly("不再排除 意见", "排除 通知");
        assertThat(html.select(".exclude").eachAttr("href").getLast())
                .isEqualTo("/search?q=a&exclude.kind=%E6%84%8F%E8%A7%81&exclude.kind=%E9%80%9A%E7%9F%A5");
        assertThat(html.select(".searchbox form[role=search] input[type=hidden]")
                        .eachAttr("name"))
                .containsExactly("exclude.kind");
    }

    @ParameterizedTest(name = "page {0} of 100 values each leads to the next: {1}")
    @CsvSource({"1, true", "9999, true", "10000, false"})
    void noPageLeadsToOneThatIsRefused(int page, boolean next) {
        Facet many = new Facet(FacetName.FOLDER, List.of(), 2_000_000);
        FacetParams params =
                FacetParams.of(SearchParams.of("a"), FacetName.FOLDER).withPage(page);
        assertThat(FacetPage.of(params, many).next() != null).isEqualTo(next);
        assertThat(params.hasNext(many.size())).isEqualTo(next);
    }

    @Test
    void issuersStandUnderTheirLevels() {
        Facet issuers = new Facet(
                FacetName.ISSUER,
                List.of(
                        new Facet.Value("云泽省人民政府", 5, AdministrativeLevel.PROVINCE, List.of()),
                        new Facet.Value("民政部", 3, AdministrativeLevel.STATE, List.of()),
                        new Facet.Value("未注明", 1)),
                30);
        Element facet = beside(SearchParams.of(""), issuers).expectFirst(".facet");
        assertThat(facet.select("h3").eachText()).containsExactly("国家级、部委", "省级", "其他");
        assertThat(facet.select(".label").eachText()).containsExactly("民政部", "云泽省人民政府", "未注明");
        assertThat(facet.select(".all").text()).isEqualTo("查看全部 30 项");
    }

    @Test
    void yearsAreAPictureAndARange() {
        Facet years = new Facet(
                FacetName.YEAR,
                List.of(
                        new Facet.Value("2021", 4),
                        new Facet.Value("2018", 2),
                        new Facet.Value("2017..2019", 2),
                        new Facet.Value("未注明", 7)));
        Document html = beside(
                SearchParams.of("a").toggled(FacetName.YEAR, "2017..2019").toggled(FacetName.KIND, "通知"), years);
        assertThat(html.select(".years rect title").eachText()).containsExactly("2018年：2 件", "2021年：4 件");
        assertThat(html.select(".years rect").eachAttr("class")).containsExactly("bar chosen", "bar");
        assertThat(html.select(".years rect").eachAttr("height")).containsExactly("28.0", "56.0");
        assertThat(html.select(".years svg").attr("aria-label")).isEqualTo("从2018年到2021年每年的文件数");
        assertThat(html.select(".range input[type=hidden]").eachAttr("name")).containsExactly("q", "kind");
        assertThat(html.select(".range input:not([type=hidden])").eachAttr("value"))
                .containsExactly("2017", "2019");
        assertThat(html.select(".facet .label").eachText()).containsExactly("2017—2019年", "2021年", "2018年", "未注明");
    }

    @Test
    void allValuesOfAFacetAreLeafedThrough() {
        FacetParams params = switch (FacetParams.read(
                FacetName.REGION,
                Map.of(
                        "q", List.of("a"),
                        "kind", List.of("通知"),
                        "under", List.of("云泽省/青岚市"),
                        "order", List.of("name"),
                        "size", List.of("1")))) {
            case Reading.Valid<FacetParams> valid -> valid.params();
            case Reading.Invalid<FacetParams> invalid -> throw new AssertionError(invalid);
        };
        assertThat(params.toQuery())
                .isEqualTo(new FacetQuery(FacetName.REGION, "云泽省/青岚市", "", FacetQuery.Order.NAME, 1, 1));
        Facet found = new Facet(FacetName.REGION, List.of(new Facet.Value("云泽省/青岚市/北砺县", 1)), 3);
        Document html = Jsoup.parse(PAGES.facet(FacetPage.of(params, found)));
        assertThat(html.select("h1").text()).isEqualTo("地区 共 3 项");
        assertThat(html.select(".path li").eachText()).containsExactly("全部地区", "云泽省", "青岚市");
        assertThat(html.select(".orders [aria-current]").eachText()).containsExactly("按名称");
        assertThat(html.select(".values .label").eachText()).containsExactly("北砺县");
        assertThat(html.select(".values .value").attr("href"))
                .startsWith("/search?q=a&kind=")
                .contains("&region=");
        assertThat(html.select(".narrow input[type=hidden]").eachAttr("name"))
                .containsExactly("q", "kind", "under", "order");
        assertThat(html.select("a[rel=next]").attr("href")).endsWith("&order=name&page=2&size=1");
        assertThat(html.select("a[rel=prev]")).isEmpty();
        assertThat(html.select(".back a").attr("href")).startsWith("/search?q=a&kind=");
    }

    @ParameterizedTest(name = "{0} with {1}={2}: {3}")
    @CsvSource({
        "kind, under, x, 公文种类没有下级，不能使用 under",
        "region, order, size, 次序应为 count 或 name，不是“size”",
        "region, page, 0, page 应为 1 到 10000 的整数，不是“0”",
        "region, size, 501, size 应为 1 到 500 的整数，不是“501”",
        "region, colour, red, 没有名为“colour”的参数",
        "region, year, 20, 年份应为四位数字，或者 2015..2020 这样的范围，不是“20”",
    })
    void namesWhatIsWrong(String facet, String name, String value, String message) {
        Reading<FacetParams> decoded =
                FacetParams.read(FacetName.ofWireName(facet).orElseThrow(), Map.of(name, List.of(value)));
        assertThat(decoded).isInstanceOf(Reading.Invalid.class);
        assertThat(decoded.toString()).contains(message);
    }
}
