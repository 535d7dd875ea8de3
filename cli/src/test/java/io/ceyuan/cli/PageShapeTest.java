package io.ceyuan.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How every page looks: on a phone, in the dark, to a screen reader. */
class PageShapeTest {

    private static final String QUERY = "脱贫攻坚";

    private static ServedCorpus corpus;
    private static InstalledBrowser installed;
    private static PageSurvey survey;

    @BeforeAll
    static void start() {
        installed = InstalledBrowser.shared();
        corpus = ServedCorpus.shared();
        survey = PageSurvey.of(corpus, installed.browser());
    }

    @ParameterizedTest(name = "at {0} pixels")
    @ValueSource(ints = {PageSurvey.NARROWEST, PageSurvey.PHONE, PageSurvey.TABLET})
    void noPageIsWiderThanItsWindow(int width) {
        assertThat(survey.wide().get(width)).isNotNull().isEmpty();
    }

    @Test
    void noPageComplainsOrLeavesTheMachine() {
        assertThat(survey.complaints()).isEmpty();
    }

    @ParameterizedTest(name = "at {0} pixels")
    @ValueSource(ints = {PageSurvey.NARROWEST, PageSurvey.PHONE})
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

    @ParameterizedTest(name = "at {0} pixels")
    @ValueSource(ints = {PageSurvey.NARROWEST, PageSurvey.PHONE})
    void whatIsTouchedIsLargeEnough(int width) {
        assertThat(survey.small().get(width)).isNotNull().isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nothingStandsInTheWayOfAssistiveTechnology(ColorScheme colours) {
        assertThat(survey.barriers().get(colours)).isNotNull().isEmpty();
    }

    private static BrowserWatch phone(int width) {
        return BrowserWatch.open(
                installed.browser(),
                new Browser.NewContextOptions()
                        .setViewportSize(width, PageSurvey.HEIGHT)
                        .setHasTouch(true));
    }
}
