package io.ceyuan.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reading a document in a browser. */
class ReadingBrowserTest extends InBrowser {

    /** The document with the most matches among the first. */
    private int mostMatched() {
        int most = 0;
        String best = "";
        for (var hit : corpus.found(QUERY).get("hits")) {
            String url = corpus.url(hit.get("url").asText() + "?q=" + ServedCorpus.encode(QUERY));
            page.navigate(url);
            int hits = page.locator("article mark").count();
            if (hits > most) {
                most = hits;
                best = url;
            }
        }
        page.navigate(best);
        return most;
    }

    @Test
    void oneGoesFromMatchToMatchByButtonsAndKeys() {
        int hits = mostMatched();
        assertThat(hits).isGreaterThan(2);
        Locator place = page.locator(".hitbar p");
        assertThat(place).hasText("共 " + hits + " 处");
        page.locator(".hitbar").getByText("下一处").click();
        assertThat(place).hasText("第 1 处，共 " + hits + " 处");
        assertThat(page).hasURL(Pattern.compile("#h1$"));
        page.keyboard().press("n");
        assertThat(place).hasText("第 2 处，共 " + hits + " 处");
        page.keyboard().press("p");
        page.keyboard().press("k");
        assertThat(place).hasText("第 " + hits + " 处，共 " + hits + " 处");
        page.locator(".hitbar").getByText("下一处").click();
        assertThat(place).hasText("第 1 处，共 " + hits + " 处");
    }

    @Test
    void oneLooksForSomethingElseInTheText() {
        mostMatched();
        Locator box = page.getByLabel("文中查找").last();
        box.fill("的");
        box.press("Enter");
        assertThat(page).hasURL(Pattern.compile("find=.*#h1$"));
        int hits = page.locator("article mark").count();
        assertThat(page.locator(".said")).containsText("文中有“的” " + hits + " 处");
        Locator place = page.locator(".hitbar p");
        assertThat(place).hasText("第 1 处，共 " + hits + " 处");
        page.locator("#find").press("Enter");
        assertThat(place).hasText("第 2 处，共 " + hits + " 处");
        page.locator("#find").press("Shift+Enter");
        assertThat(place).hasText("第 1 处，共 " + hits + " 处");
        page.getByText("返回检索结果").click();
        assertThat(page.locator("#q")).hasValue(QUERY);
    }

    @Test
    void theBoxAndTheMatchesWorkWithoutScripts() {
        use(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(corpus.search(QUERY));
        page.locator(".items .title a").first().click();
        page.locator(".hitbar").getByText("第一处").click();
        assertThat(page).hasURL(Pattern.compile("#h1$"));
        page.locator("#find").fill("人民政府");
        page.locator("form.find button").click();
        assertThat(page.locator(".said")).containsText("人民政府");
        assertThat(page).hasURL(Pattern.compile("find="));
    }

    @Test
    void similarDocumentsSayWhichWordsTheyShare() {
        page.navigate(corpus.search(QUERY));
        page.locator(".items .title a").first().click();
        String here = page.locator(".redhead h1").innerText();
        Locator first = page.locator("section[aria-labelledby=similar] li").first();
        assertThat(first.locator("p")).hasText(Pattern.compile("共有词语：.+"));
        String title = first.locator("a").innerText();
        assertThat(title).isNotEqualTo(here);
        first.locator("a").click();
        assertThat(page.locator(".redhead h1")).hasText(title);
    }

    @Test
    void aHitLeadsToItsBestPassage() {
        page.navigate(corpus.search(QUERY));
        Locator item = page.locator(".items .item").first();
        String passage = item.locator(".extract .at").first().getAttribute("href");
        assertThat(item.locator(".title a").getAttribute("href"))
                .isEqualTo(passage)
                .contains("#p");
        item.locator(".title a").click();
        String anchor = passage.substring(passage.indexOf('#'));
        assertThat(page.locator(anchor + " mark").first()).isVisible();
    }

    private void openCitation() {
        page.navigate(corpus.search(QUERY));
        page.locator(".items .title a").first().click();
        page.locator("#cite summary").click();
    }

    @Test
    void aCitationIsCopiedByItsButton() {
        use(new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")));
        openCitation();
        for (String form : List.of("url", "gbt7714", "official", "bibtex", "ris", "csl-json")) {
            Locator button = page.locator("[data-copy=cite-" + form + "] button");
            button.click();
            assertThat(button).hasText("已复制");
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(page.locator("#cite-" + form).textContent());
        }
    }

    @Test
    void withoutTheClipboardTheCitationIsMarkedAndCopiedAllTheSame() {
        page.addInitScript("Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })");
        openCitation();
        page.locator("[data-copy=cite-gbt7714] button").click();
        assertThat(page.evaluate("getSelection().toString()"))
                .isEqualTo(page.locator("#cite-gbt7714").textContent());
    }

    @Test
    void theSignOfAParagraphOpensItsCitationWithoutScripts() {
        use(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(corpus.search(QUERY));
        page.locator(".items .title a").first().click();
        Locator sign = page.locator("article .pilcrow").nth(2);
        sign.focus();
        sign.press("Enter");
        assertThat(page).hasURL(Pattern.compile("[?&]q=.*&cite=[a-z0-9-]+#cite$"));
        assertThat(page.locator("#cite-official")).isVisible();
        assertThat(page.locator("#cite button")).hasCount(0);
        String address = page.locator("#cite-url").textContent();
        assertThat(address).startsWith(corpus.url("/documents/"));
        page.navigate(address);
        assertThat(page.locator(address.substring(address.indexOf('#')))).hasCount(1);
    }
}
