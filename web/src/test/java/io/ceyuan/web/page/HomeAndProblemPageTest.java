package io.ceyuan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.IndexStatus;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.web.asset.StaticFiles;
import io.ceyuan.web.params.ParameterProblem;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeAndProblemPageTest {

    private static final Pages PAGES = new Pages(new StaticFiles());

    @Test
    void homeOffersTheWaysIntoTheLibrary() {
        SearchResult everything = Library.result(
                12345,
                List.of(Library.hit(Library.document("意见", "正文。"))),
                Library.facet(FacetName.ISSUER, "国务院"),
                Library.facet(FacetName.KIND, "通知"),
                Library.facet(FacetName.LEVEL),
                Library.facet(FacetName.YEAR, "2021"));
        Document html = Jsoup.parse(PAGES.home(HomePage.of(everything, new IndexStatus(12345, 1, "1"), Library.TODAY)));
        assertThat(html.expectFirst(".library").text()).isEqualTo("资料库现有 12,345 件文件");
        assertThat(html.select(".facet h2").eachText()).containsExactly("公文种类", "年份");
        assertThat(html.select(".facet a").eachAttr("href"))
                .containsExactly("/search?kind=%E9%80%9A%E7%9F%A5", "/search?year=2021");
        assertThat(html.select(".newest h3 a").eachAttr("href")).containsExactly("/documents/" + Library.ID);
    }

    @Test
    void homeOfAnEmptyLibrarySaysWhatToDo() {
        Document html = Jsoup.parse(
                PAGES.home(HomePage.of(Library.result(0, List.of()), new IndexStatus(0, 0, "0"), Library.TODAY)));
        assertThat(html.expectFirst(".nothing").text()).contains("还没有文件", "建立索引");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "400, 无法处理这个请求",
        "404, 没有找到这个页面",
        "405, 不支持这种访问方式",
        "413, 提交的内容过多",
        "414, 网址太长",
        "429, 访问过于频繁",
        "431, 浏览器发送的信息过多",
        "418, 无法处理这个请求",
        "499, 无法处理这个请求",
        "500, 服务出现故障",
        "502, 服务出现故障",
        "503, 检索服务暂时不可用",
        "505, 无法处理这个请求",
    })
    void everyProblemHasAHeadline(int status, String headline) {
        Document html = Jsoup.parse(PAGES.problem(ProblemPage.of(status, Problem.of(status), List.of())));
        assertThat(html.expectFirst("h1").text()).isEqualTo(headline);
        assertThat(html.expectFirst(".status").text()).isEqualTo(Integer.toString(status));
    }

    @Test
    void problemsNameTheParameters() {
        List<ParameterProblem> problems = List.of(new ParameterProblem("page", "一"), new ParameterProblem("foo", "二"));
        Document html = Jsoup.parse(PAGES.problem(ProblemPage.of(400, Problem.PARAMETERS, problems)));
        assertThat(html.select(".problems > div").eachText()).containsExactly("page 一", "foo 二");
        assertThat(html.expectFirst("h1").text()).isEqualTo("检索条件有误");
    }
}
