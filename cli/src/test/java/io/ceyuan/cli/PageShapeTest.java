package io.ceyuan.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How every page looks: on a phone, in the dark, to a screen reader. */
class PageShapeTest {

    private static final String QUERY = "脱贫攻坚";
    private static final int NARROWEST = 320;
    private static final int HEIGHT = 800;

    /** A document, one with something looked for, a picture, a much cited one, and who cites it. */
    private static final int LOOKS = 5;

    private static ServedCorpus corpus;
    private static InstalledBrowser installed;

    @BeforeAll
    static void start() {
        installed = InstalledBrowser.start();
        corpus = ServedCorpus.start();
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

    /** One of each kind, those with the longest words among them. */
    private static List<String> pages() {
        return Stream.of(
                        "/",
                        "/search",
                        "/search?page=3&sort=oldest",
                        "/search?exclude.kind=" + ServedCorpus.encode("通知") + "&year=2015..2021&region="
                                + ServedCorpus.encode("云泽省"),
                        "/facets/issuer?q=" + ServedCorpus.encode(QUERY),
                        "/facets/region?order=name&under=" + ServedCorpus.encode("云泽省"),
                        "/facets/kind?contains=zzzz",
                        "/search?q=" + ServedCorpus.encode(QUERY) + "&kind=" + ServedCorpus.encode("通知") + "&year=2021",
                        "/search?q=" + ServedCorpus.encode("(\"" + QUERY + " AND"),
                        "/search?q=" + ServedCorpus.encode("\"zzzz\" " + "很".repeat(120)),
                        "/search?q=" + "a".repeat(300),
                        "/search?q=" + ServedCorpus.encode(QUERY) + "&page=900",
                        "/search?colour=red&year=" + "9".repeat(60),
                        "/concordance",
                        "/concordance?q=" + ServedCorpus.encode(QUERY) + "&order=left&kind="
                                + ServedCorpus.encode("通知"),
                        "/concordance?q=" + "a".repeat(100),
                        "/timeline",
                        "/timeline?q=" + ServedCorpus.encode(QUERY) + "&q=" + ServedCorpus.encode("乡村振兴") + "&q="
                                + ServedCorpus.encode("先行示范区") + "&q=" + "a".repeat(100) + "&q=2021",
                        "/citations",
                        "/citations?q="
                                + ServedCorpus.encode("依照泽政函〔2021〕66号、党的二十大、《云泽省" + "很长的".repeat(60) + "办法》第三条办理"),
                        "/citations?q=" + "a".repeat(300),
                        "/citations/most-cited",
                        "/citations/missing",
                        "/quotations",
                        "/check",
                        "/quotations?q=" + ServedCorpus.encode("五年过渡期内不保持主要帮扶政策总体稳定，保留的兜底救助类政策" + "很长的".repeat(60)),
                        "/documents/nosuchdocument",
                        "/nowhere")
                .toList();
    }

    private static List<String> documents() {
        List<String> urls = new ArrayList<>();
        for (JsonNode hit : corpus.found("").get("hits")) {
            urls.add(hit.get("url").asText() + "?q=" + ServedCorpus.encode(QUERY));
        }
        urls.add(1, corpus.mostCited() + "/graph");
        urls.add(2, corpus.mostCited());
        urls.add(3, corpus.mostCited() + "/citations");
        urls.add(1, urls.getFirst() + "&match=words&find=" + ServedCorpus.encode("人民政府"));
        urls.add(2, urls.getFirst() + "&cite=p1");
        return urls;
    }

    @ParameterizedTest(name = "at {0} pixels")
    @ValueSource(ints = {NARROWEST, 390, 768})
    void noPageIsWiderThanItsWindow(int width) {
        try (BrowserWatch watch = phone(width)) {
            List<String> wide = new ArrayList<>();
            // what fits the narrowest window needs only a few looks at the others
            int looks = width == NARROWEST ? Integer.MAX_VALUE : LOOKS;
            for (String path : Stream.concat(
                            pages().stream(), documents().stream().limit(looks))
                    .toList()) {
                watch.page().navigate(corpus.url(path));
                Object scroll = watch.page().evaluate("document.documentElement.scrollWidth");
                if (((Number) scroll).intValue() > width) {
                    wide.add(scroll + " " + path);
                }
            }
            assertThat(wide).isEmpty();
            assertThat(watch.complaints()).isEmpty();
        }
    }

    @ParameterizedTest(name = "at {0} pixels")
    @ValueSource(ints = {NARROWEST, 390})
    void aPhoneHasItsFacetsFoldedAndAtHand(int width) {
        try (BrowserWatch watch = phone(width)) {
            Page page = watch.page();
            page.navigate(corpus.search(QUERY));
            Locator value = page.locator(".facet .value").first();
            assertThat(value).isHidden();
            page.locator("summary").getByText("筛选").click();
            assertThat(value).isVisible();
            value.click();
            assertThat(page.locator(".chip")).hasCount(1);
            assertThat(page.locator("summary").getByText("筛选")).containsText("已选 1 项");
            page.locator(".items .title a").first().click();
            assertThat(page).hasURL(Pattern.compile("/documents/"));
            assertThat(page.locator("article mark").first()).isVisible();
            assertThat(watch.complaints()).isEmpty();
        }
    }

    /** WCAG 2.2, 2.5.8: 24 by 24 pixels, or as much room around. */
    @ParameterizedTest(name = "at {0} pixels")
    @ValueSource(ints = {NARROWEST, 390})
    void whatIsTouchedIsLargeEnough(int width) {
        String small = """
                [...document.querySelectorAll("a, button, summary, input")].filter(a => a.checkVisibility() && !a.closest(".hidden, .skip"))
                  .filter(a => [...a.getClientRects()].every(box => box.height < 24 || box.width < 24))
                  .map(a => a.outerHTML.slice(0, 90) + " " + Math.round(a.getBoundingClientRect().width) + "x" + Math.round(a.getBoundingClientRect().height))
                """;
        try (BrowserWatch watch = phone(width)) {
            List<String> found = new ArrayList<>();
            for (String path : Stream.concat(
                            pages().stream(), documents().stream().limit(LOOKS))
                    .toList()) {
                watch.page().navigate(corpus.url(path));
                watch.page().evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
                ((List<?>) watch.page().evaluate(small)).forEach(target -> found.add(path + " " + target));
            }
            assertThat(found).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nothingStandsInTheWayOfAssistiveTechnology(ColorScheme colours) {
        List<String> paths = new ArrayList<>(pages());
        paths.removeIf(path -> path.contains("aaa") || path.contains("page="));
        paths.addAll(documents().subList(0, LOOKS));
        List<String> violations = new ArrayList<>();
        try (BrowserWatch watch =
                BrowserWatch.open(installed.browser(), new Browser.NewContextOptions().setColorScheme(colours))) {
            for (String path : paths) {
                watch.page().navigate(corpus.url(path));
                new AxeBuilder(watch.page())
                        .analyze().getViolations().stream()
                                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                                .forEach(rule -> violations.add(path + " " + rule.getId() + ": " + rule.getHelp() + " "
                                        + rule.getNodes().getFirst().getHtml()));
            }
        }
        assertThat(violations).isEmpty();
    }

    private static BrowserWatch phone(int width) {
        return BrowserWatch.open(
                installed.browser(),
                new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setHasTouch(true));
    }
}
