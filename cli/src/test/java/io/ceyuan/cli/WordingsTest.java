package io.ceyuan.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The way of someone who studies wordings: contexts, years, comparison, and what he takes along. */
class WordingsTest extends InBrowser {

    private static final String WORDING = "先行示范区";

    @Test
    void aPhraseLeadsToItsContextsAndEachOfThemToItsParagraph() {
        page.navigate(corpus.search("\"" + WORDING + "\""));
        page.locator(".tools").getByText("语境索引").click();
        assertThat(page).hasURL(corpus.url("/concordance?q=" + ServedCorpus.encode(WORDING)));
        int occurrences = total();
        Locator lines = page.locator(".lines li");
        assertThat(occurrences).isGreaterThan(20);
        assertThat(lines).hasCount(Math.min(50, occurrences));
        assertThat(page.locator(".lines mark").allInnerTexts()).containsOnly(WORDING);
        String right = page.locator(".lines .right").first().textContent();
        page.locator(".lines .where a").first().click();
        assertThat(page).hasURL(Pattern.compile("/documents/[0-9a-f]{16}\\?q=.*"));
        assertThat(page.locator("article")).containsText(right.substring(0, Math.min(8, right.length())));
    }

    @Test
    void theOrderByWhatFollowsBringsEqualContextsTogetherAndStandsInTheAddress() {
        page.navigate(corpus.url("/concordance?q=" + ServedCorpus.encode(WORDING)));
        page.locator(".orders").getByText("按右侧文字").click();
        assertThat(page).hasURL(Pattern.compile("order=right"));
        List<String> following = page.locator(".lines .right").allTextContents().stream()
                .map(text -> text.isEmpty() ? "" : text.substring(0, 1))
                .toList();
        assertThat(following).hasSizeGreaterThan(20);
        long changes = 1;
        for (int i = 1; i < following.size(); i++) {
            changes += following.get(i).equals(following.get(i - 1)) ? 0 : 1;
        }
        assertThat(changes)
                .as("every character follows in one run: %s", following)
                .isLessThanOrEqualTo(following.stream().distinct().count() + 2);
        page.goBack();
        assertThat(page.locator(".orders a[aria-current]")).hasText("最新在前");
    }

    @Test
    void theTableOfContextsIsDownloadedWhole() throws IOException {
        page.navigate(corpus.url("/concordance?q=" + ServedCorpus.encode(WORDING)));
        int occurrences = total();
        Download download = page.waitForDownload(() -> page.getByText("导出 CSV").click());
        assertThat(download.suggestedFilename()).isEqualTo("策源 语境索引 " + WORDING + ".csv");
        List<String> lines = Files.readAllLines(download.path());
        assertThat(lines).hasSize(occurrences + 2);
        assertThat(lines.getFirst()).startsWith("\uFEFF").contains("文字：" + WORDING, "共 " + occurrences + " 处");
    }

    @Test
    void wordingsAreComparedInAChartWithATableUnderItAndWithoutScript() {
        use(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(corpus.url("/timeline"));
        page.getByLabel("说法 1").fill("脱贫攻坚");
        page.getByLabel("说法 2").fill("乡村振兴");
        page.getByText("比较", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile("/timeline\\?q=.*&q=.*"));
        assertThat(page.locator(".chart svg title").first()).containsText("“脱贫攻坚”、“乡村振兴”");
        assertThat(page.locator(".chart g.line1 circle").first()).isVisible();
        assertThat(page.locator(".chart g.line2 circle").first()).isVisible();
        assertThat(page.locator(".use")).hasCount(2);
        assertThat(page.locator(".use.line1 tbody tr").first()).containsText("全部");
        assertThat(page.locator(".figures tbody tr").last()).containsText("无日期");
        page.locator(".orders").getByText("出现次数").click();
        assertThat(page).hasURL(Pattern.compile("measure=occurrences"));
        assertThat(page.locator(".orders a[aria-current]")).hasText("出现次数");
        page.locator(".use.line1 tbody a").first().click();
        assertThat(page).hasURL(Pattern.compile("/documents/[0-9a-f]{16}\\?q=.*"));
    }

    @Test
    void theFirstUseOnTheTimelineIsTheOldestInTheConcordance() {
        page.navigate(corpus.url("/timeline?q=" + ServedCorpus.encode(WORDING)));
        String date = page.locator(".use tbody .date").first().innerText();
        String title = page.locator(".use tbody a").first().innerText();
        page.locator(".use").getByText("语境索引").click();
        page.locator(".orders").getByText("最早在前").click();
        assertThat(page.locator(".lines .date").first()).hasText(date);
        assertThat(page.locator(".lines .where a").first()).containsText(title);
    }

    @Test
    void theResultOfASearchIsTakenAlongAsAWorkbook() {
        page.navigate(corpus.search(QUERY));
        Download download = page.waitForDownload(
                () -> page.locator(".away").getByText("Excel").click());
        assertThat(download.suggestedFilename()).isEqualTo("策源 " + QUERY + ".xlsx");
        assertThat(download.path()).isNotEmptyFile();
    }
}
