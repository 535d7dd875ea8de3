package io.ceyuan.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Quotations checked in a browser. */
class QuotationsBrowserTest extends InBrowser {

    private static final String TEXT = """
            泽政发〔2021〕12号规定：“五年过渡期内保持主要帮扶政策总体稳定”。
            文件要求“全省帮扶车间不少于三百一十个”，省里还讲“海洋渔业捕捞许可证逐年换发，不收工本费”。""";

    @Test
    void aTextIsCheckedAndMarkedWithoutScripts() {
        use(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(corpus.url("/"));
        page.locator(".parts a").getByText("引语核对").click();
        assertThat(page.locator(".parts a[aria-current]")).hasText("引语核对");
        page.locator("#text").fill(TEXT);
        submit();
        assertThat(page.locator(".checked .status")).hasText(new String[] {"一致", "有出入", "本资料库没有"});
        assertThat(page.locator(".checked blockquote").nth(1)).hasText("全省帮扶车间不少于二三百一十个");
        assertThat(page.locator(".checked del")).hasText("二");
        assertThat(page.locator(".checked ins")).hasText("三");
        assertThat(page.locator("#q2 .remarks")).containsText("数字");
        assertThat(page.locator(".citing")).hasText(TEXT);
        page.locator(".citing a.fair").click();
        assertThat(page).hasURL(Pattern.compile("/quotations#q2$"));
        page.locator("#q2 .place a").click();
        assertThat(page).hasURL(Pattern.compile("/documents/[0-9a-f]{16}#p\\d+$"));
    }

    @Test
    void sentencesOfAFileAreCheckedWhenAskedFor() {
        page.navigate(corpus.url("/quotations"));
        page.locator("#file")
                .setInputFiles(new FilePayload("文稿.txt", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8)));
        page.locator("input[name=sentences]").check();
        submit();
        assertThat(page.locator(".total")).containsText("文稿.txt");
        assertThat(page.locator(".checked > li")).hasCount(5);
        assertThat(page.locator("input[name=sentences]")).isChecked();
    }

    @Test
    void aSentenceAloneIsChecked() {
        page.navigate(corpus.url("/quotations"));
        page.locator("#text").fill("五年过渡期内保持主要帮扶政策总体稳定");
        submit();
        assertThat(page.locator(".checked .status")).hasText("一致");
        assertThat(page.locator(".checked .place").first()).containsText("最早见于");
    }
}
