package io.ceyuan.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages without a mouse, and without scripts. */
class KeyboardAndScriptTest extends InBrowser {

    @Test
    void everythingWorksByKeyboardAlone() {
        page.navigate(corpus.url("/"));
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("跳到正文");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("/");
        assertThat(searchBox()).isFocused();
        page.keyboard().type(QUERY);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(corpus.search(QUERY));
        tabTo(".skip[href='#found']");
        tabTo(".facet .value");
        page.navigate(corpus.search(QUERY));
        tabTo(".skip[href='#found']");
        page.keyboard().press("Enter");
        assertThat(page.locator("#found")).isFocused();
        tabTo(".items .title a");
        String title = page.locator(":focus").innerText();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/documents/"));
        assertThat(page.locator(".redhead h1")).hasText(title);
        page.keyboard().press("n");
        assertThat(page).hasURL(Pattern.compile("#h\\d+$"));
        page.keyboard().press("/");
        assertThat(searchBox()).isFocused();
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
        searchBox().fill(QUERY);
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
