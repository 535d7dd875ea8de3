package io.ceyuan.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of someone who looks for something, in a browser over the sample documents. */
class BrowserTest {

    private static final String QUERY = "脱贫攻坚";

    @TempDir
    private static Path data;

    private static ServedCorpus corpus;
    private static InstalledBrowser installed;

    private BrowserWatch watch;
    private Page page;

    @BeforeAll
    static void start() {
        installed = InstalledBrowser.start();
        corpus = ServedCorpus.start(data);
    }

    @AfterAll
    static void stop() {
        if (corpus != null) {
            corpus.close();
        }
        if (installed != null) {
            installed.close();
        }
    }

    @BeforeEach
    void open() {
        use(new Browser.NewContextOptions());
    }

    @AfterEach
    void nothingWasWrongAndNothingLeftTheMachine() {
        watch.close();
        assertThat(watch.complaints()).isEmpty();
    }

    private void use(Browser.NewContextOptions options) {
        if (watch != null) {
            watch.close();
        }
        watch = BrowserWatch.open(installed.browser(), options);
        page = watch.page();
        page.setDefaultTimeout(10_000);
    }

    private int total() {
        String text = page.locator(".total strong").innerText();
        return Integer.parseInt(text.replace(",", ""));
    }

    private List<String> titles() {
        return page.locator(".items .title").allInnerTexts();
    }

    private Locator facet(String name) {
        return page.locator("section.facet[aria-labelledby=facet-" + name + "]");
    }

    /** The values of a facet with their counts, as 通知 and 12. */
    private Map<String, Integer> counts(String name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Locator value : facet(name).locator(".value").all()) {
            String count = value.locator(".count").textContent().replaceAll("\\D", "");
            counts.put(value.locator(".label").textContent(), Integer.parseInt(count));
        }
        return counts;
    }

    private void choose(String name, String value) {
        Locator exact = page.locator(".label").getByText(value, new Locator.GetByTextOptions().setExact(true));
        facet(name)
                .locator(".value")
                .filter(new Locator.FilterOptions().setHas(exact))
                .click();
    }

    @Test
    void theSearchBoxOfTheEntranceLeadsToHitsWithMarksTotalAndFacets() {
        page.navigate(corpus.url("/"));
        assertThat(page).hasTitle(Pattern.compile("策源"));
        page.getByRole(AriaRole.SEARCHBOX).fill(QUERY);
        page.getByRole(AriaRole.SEARCHBOX).press("Enter");
        assertThat(page).hasURL(corpus.search(QUERY));
        JsonNode expected = corpus.found(QUERY);
        assertThat(total()).isEqualTo(expected.get("total").asInt()).isGreaterThan(10);
        assertThat(titles())
                .hasSize(10)
                .first()
                .isEqualTo(expected.at("/hits/0/title").asText());
        assertThat(page.locator(".items mark").allInnerTexts())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark).containsAnyOf("脱贫", "攻坚"));
        assertThat(page.locator(".facet h2").allInnerTexts()).contains("发文机关", "公文种类", "行政层级", "地区", "年份", "文件格式");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue(QUERY);
    }

    @Test
    void aFacetNarrowsKeepsItsOtherCountsAndTheChipTakesItBack() {
        page.navigate(corpus.search(QUERY));
        int all = total();
        Map<String, Integer> before = counts("kind");
        String chosen = before.keySet().iterator().next();
        choose("kind", chosen);
        assertThat(page).hasURL(Pattern.compile("kind="));
        assertThat(total()).isEqualTo(before.get(chosen)).isLessThan(all);
        assertThat(counts("kind")).isEqualTo(before);
        assertThat(counts("year").values().stream().mapToInt(count -> count).sum())
                .as("other facets count what is left")
                .isLessThanOrEqualTo(total());
        Locator chip = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("取消 公文种类：" + chosen)));
        chip.click();
        assertThat(page).hasURL(corpus.search(QUERY));
        assertThat(total()).isEqualTo(all);
        assertThat(page.locator(".chip")).hasCount(0);
    }

    @Test
    void twoValuesOfOneFacetWiden() {
        page.navigate(corpus.search(QUERY));
        Map<String, Integer> kinds = counts("kind");
        List<String> two = kinds.keySet().stream().limit(2).toList();
        choose("kind", two.getFirst());
        choose("kind", two.getLast());
        assertThat(page.locator(".chip")).hasCount(2);
        assertThat(total())
                .isEqualTo(kinds.values().stream()
                        .limit(2)
                        .mapToInt(count -> count)
                        .sum());
        page.getByText("清除全部").click();
        assertThat(page).hasURL(corpus.search(QUERY));
    }

    @Test
    void pagesTurnBothWays() {
        page.navigate(corpus.url("/search"));
        List<String> first = titles();
        page.getByText("下一页").click();
        assertThat(page).hasURL(corpus.url("/search?page=2"));
        assertThat(titles()).hasSize(10).doesNotContainAnyElementsOf(first);
        assertThat(page.locator(".pager a[aria-current=page]")).hasText("2");
        page.getByText("上一页").click();
        assertThat(page).hasURL(corpus.url("/search"));
        assertThat(titles()).isEqualTo(first);
    }

    @Test
    void theNewestCanStandFirst() {
        page.navigate(corpus.search(QUERY));
        page.getByText("最新在前").click();
        assertThat(page).hasURL(Pattern.compile("sort=newest"));
        assertThat(page.locator(".orders a[aria-current]")).hasText("最新在前");
        List<Integer> years = page.locator(".item .facts").allInnerTexts().stream()
                .flatMap(facts -> Pattern.compile("(\\d{4})年\\d").matcher(facts).results())
                .map(date -> Integer.valueOf(date.group(1)))
                .toList();
        assertThat(years).hasSizeGreaterThan(3).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aHitOpensAtTheParagraphThatMatchesAndTheOriginalFileDownloads() throws IOException {
        page.navigate(corpus.search("\"先行示范区\""));
        Locator hit = page.locator(".items .title a").first();
        String title = hit.innerText();
        hit.click();
        assertThat(page).hasURL(Pattern.compile("/documents/[^/?#]+\\?q=.+#p\\d+$"));
        assertThat(page.locator(".redhead h1")).hasText(title);
        assertThat(page.locator("article :target")).isInViewport();
        assertThat(page.locator("article :target mark").first()).hasText("先行示范区");
        assertThat(page.locator("article mark").allInnerTexts()).containsOnly("先行示范区");
        Download download = page.waitForDownload(
                () -> page.locator(".actions").getByText("下载原文件").click());
        try (Stream<Path> files = Files.walk(Path.of("..", "corpus", "documents"))) {
            assertThat(files.filter(file -> file.endsWith(download.suggestedFilename())))
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasSameBinaryContentAs(download.path()));
        }
        page.getByText("返回检索结果").click();
        assertThat(page).hasURL(corpus.search("\"先行示范区\""));
    }

    @Test
    void nothingFoundLeadsOn() {
        page.navigate(corpus.search("\"" + QUERY + "与绝无此事\""));
        assertThat(total()).isZero();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("没有找到符合条件的文件")))
                .isVisible();
        page.getByText("去掉引号").click();
        assertThat(page.locator(".asked")).hasText(QUERY + "与绝无此事");
        page.navigate(corpus.search("zzzzqqqq"));
        page.getByText("浏览全部文件").click();
        assertThat(total()).isEqualTo(corpus.found("").get("total").asInt());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"(脱贫攻坚 AND", "\"脱贫攻坚", "脱贫攻坚)", "“脱贫攻坚” （帮扶", "OR 脱贫攻坚", "脱贫攻坚 NOT"})
    void aBrokenQueryIsRepairedAndSaidSo(String query) {
        Response response = page.navigate(corpus.search(query));
        assertThat(response.status()).isEqualTo(200);
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue(query);
        assertThat(page.locator(".notice")).containsText("检索式已调整为");
        assertThat(page.locator(".notice code")).containsText("脱贫攻坚");
        assertThat(page.locator(".notice li").allInnerTexts()).isNotEmpty();
        assertThat(page.locator(".items .item")).not().hasCount(0);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"-", "\"\"", "AND OR NOT", ")(", "*:*", "<script>alert(1)</script>", "😀", "%", "\\", "a:b^2~"})
    void nothingThatIsTypedIsAnError(String query) {
        page.navigate(corpus.url("/"));
        page.getByRole(AriaRole.SEARCHBOX).fill(query);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("检索"))
                .click();
        assertThat(page).hasURL(corpus.search(query));
        assertThat(page.locator(".total")).isVisible();
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue(query);
    }

    @Test
    void everythingWorksByKeyboardAlone() {
        page.navigate(corpus.url("/"));
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("跳到正文");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("/");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
        page.keyboard().type(QUERY);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(corpus.search(QUERY));
        tabTo(".facet .value");
        tabTo(".items .title a");
        String title = page.locator(":focus").innerText();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/documents/"));
        assertThat(page.locator(".redhead h1")).hasText(title);
        page.keyboard().press("n");
        assertThat(page).hasURL(Pattern.compile("#h\\d+$"));
        page.keyboard().press("/");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
    }

    private void tabTo(String selector) {
        for (int i = 0; i < 100; i++) {
            page.keyboard().press("Tab");
            if (page.locator(selector + ":focus").count() > 0) {
                return;
            }
        }
        throw new AssertionError("the Tab key never comes to " + selector);
    }

    @Test
    void everythingWorksWithoutScripts() {
        use(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(corpus.url("/"));
        page.getByRole(AriaRole.SEARCHBOX).fill(QUERY);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("检索"))
                .click();
        assertThat(page.locator(".items .item")).hasCount(10);
        String value = facet("level").locator(".label").first().textContent();
        choose("level", value);
        assertThat(page.locator(".chip")).containsText(value);
        page.locator(".items .title a").first().click();
        assertThat(page).hasURL(Pattern.compile("/documents/"));
        assertThat(page.locator("article mark").first()).isVisible();
        page.getByText("返回检索结果").click();
        assertThat(page.locator(".items .item")).not().hasCount(0);
    }
}
