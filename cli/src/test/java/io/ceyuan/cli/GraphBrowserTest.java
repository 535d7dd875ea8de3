package io.ceyuan.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Following citations in a browser: in the text, through the picture, along the rankings. */
class GraphBrowserTest extends InBrowser {

    private static final Pattern GRAPH = Pattern.compile("/documents/[0-9a-f]{16}/graph$");
    private static final Pattern DOCUMENT = Pattern.compile("/documents/[0-9a-f]{16}$");

    @Test
    void oneClicksThroughThePictureWithoutScripts() {
        use(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(corpus.url("/citations/most-cited"));
        page.locator(".ranking tbody tr").first().getByText("关系图").click();
        assertThat(page).hasURL(GRAPH);
        String first = page.locator(".graph .middle title").textContent();
        Locator neighbour = page.locator(".graph a.box:not(.middle, .absent)").first();
        String name = neighbour.getAttribute("aria-label");
        neighbour.click();
        assertThat(page).hasURL(GRAPH);
        assertThat(page.locator(".graph .middle title").textContent()).isEqualTo(name);
        // what led there is there too
        assertThat(page.locator(".graph a.box title").allTextContents()).contains(first);
        page.locator(".graph .middle").click();
        assertThat(page).hasURL(DOCUMENT);
        assertThat(name).startsWith(page.locator("h1").innerText());
    }

    @Test
    void thePictureIsReachedAndWalkedWithTheKeyboard() {
        page.navigate(corpus.url(corpus.mostCited() + "/graph"));
        page.locator(".chart.graph").focus();
        page.keyboard().press("Tab");
        Locator focused = page.locator(".graph a.box:focus");
        assertThat(focused).hasCount(1);
        String name = focused.getAttribute("aria-label");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(GRAPH);
        assertThat(page.locator(".graph .middle title").textContent()).isEqualTo(name);
    }

    @Test
    void theTableHasEveryRelationOfThePicture() {
        page.navigate(corpus.url(corpus.mostCited() + "/graph"));
        int lines = page.locator(".chart .tie").count();
        assertThat(lines).isPositive();
        assertThat(page.locator(".ties tbody tr").count()).isGreaterThanOrEqualTo(lines);
        page.locator(".orders a").getByText("一步").click();
        assertThat(page).hasURL(Pattern.compile("/graph\\?steps=1$"));
        assertThat(page.locator(".chart .tie").count()).isLessThan(lines);
    }

    @Test
    void aCitationInTheTextLeadsToWhatItCites() {
        page.navigate(corpus.url(corpus.mostCited()));
        // the last ones are those that cite it
        page.locator(".relation-lines a.to").last().click();
        assertThat(page).hasURL(DOCUMENT);
        Locator link = page.locator("article a.cited[href^='/documents/']").first();
        String title = link.getAttribute("title");
        link.click();
        assertThat(page).hasURL(Pattern.compile("/documents/[0-9a-f]{16}"));
        assertThat(title).startsWith(page.locator("h1").innerText());
    }

    @Test
    void onePassesFromOneRankingToTheOther() {
        page.navigate(corpus.url("/citations/missing"));
        assertThat(page.locator(".ranking tbody tr").first()).containsText("件");
        page.locator(".orders a").getByText("被引最多").click();
        assertThat(page).hasURL(Pattern.compile("/citations/most-cited$"));
        page.locator(".ranking .count a").first().click();
        assertThat(page.locator(".relation-lines > li").first()).isVisible();
    }
}
