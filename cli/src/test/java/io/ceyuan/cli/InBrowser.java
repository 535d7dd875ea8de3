package io.ceyuan.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A browser over the sample documents; what a page complains of, or asks of another machine, fails the test. */
abstract class InBrowser {

    static final String QUERY = "脱贫攻坚";

    static ServedCorpus corpus;
    private static InstalledBrowser installed;

    private BrowserWatch watch;
    Page page;

    @BeforeAll
    static void start() {
        installed = InstalledBrowser.shared();
        corpus = ServedCorpus.shared();
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

    final void use(Browser.NewContextOptions options) {
        if (watch != null) {
            watch.close();
        }
        watch = BrowserWatch.open(installed.browser(), options);
        page = watch.page();
        page.setDefaultTimeout(10_000);
    }

    /** The box of the search: a facet and a document have boxes of their own. */
    final Locator searchBox() {
        return page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("检索内容"));
    }

    /** Sends the form that takes a text or a file. */
    final void submit() {
        page.locator(".submit button").first().click();
    }

    final int total() {
        String text = page.locator(".total strong").first().innerText();
        return Integer.parseInt(text.replace(",", ""));
    }

    final List<String> titles() {
        return page.locator(".items .title").allInnerTexts();
    }

    final Locator facet(String name) {
        return page.locator("section.facet[aria-labelledby=facet-" + name + "]");
    }

    /** The values of a facet with their counts, as 通知 and 12. */
    final Map<String, Integer> counts(String name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Locator value : facet(name).locator(".value").all()) {
            String count = value.locator(".count").textContent().replaceAll("\\D", "");
            counts.put(value.locator(".label").textContent(), Integer.parseInt(count));
        }
        return counts;
    }

    final void choose(String name, String value) {
        Locator exact = page.locator(".label").getByText(value, new Locator.GetByTextOptions().setExact(true));
        facet(name)
                .locator(".value")
                .filter(new Locator.FilterOptions().setHas(exact))
                .click();
    }
}
