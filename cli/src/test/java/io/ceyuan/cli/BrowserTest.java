package io.ceyuan.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The way of someone who looks for something, from the search box to the original file. */
class BrowserTest extends InBrowser {

    @Test
    void theSearchBoxOfTheEntranceLeadsToHitsWithMarksTotalAndFacets() {
        page.navigate(corpus.url("/"));
        assertThat(page).hasTitle(Pattern.compile("策源"));
        searchBox().fill(QUERY);
        searchBox().press("Enter");
        assertThat(page).hasURL(corpus.search(QUERY));
        JsonNode expected = corpus.found(QUERY);
        assertThat(total()).isEqualTo(expected.get("total").asInt()).isGreaterThan(10);
        assertThat(titles())
                .hasSize(10)
                .first()
                .isEqualTo(expected.at("/hits/0/title").asText());
        assertThat(page.locator(".items mark").allInnerTexts())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark).containsAnyOf("脱贫", "攻坚", "扶贫"));
        assertThat(page.locator(".facet h2").allInnerTexts()).contains("发文机关", "公文种类", "行政层级", "地区", "年份", "文件格式");
        assertThat(searchBox()).hasValue(QUERY);
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
}
