package io.ceyuan.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Citations looked up in a browser. */
class LookupBrowserTest extends InBrowser {

    private static final String NUMBER = "泽政函[2021]66号";
    private static final String TEXT = "根据" + NUMBER + "，参照《云泽省无名条例》第三条办理。\n党的二十大以来，有关工作取得进展。";

    @Test
    void aNumberLeadsStraightToItsDocument() {
        page.navigate(corpus.url("/"));
        page.locator(".parts a").getByText("引用查找").click();
        assertThat(page.locator(".parts a[aria-current]")).hasText("引用查找");
        ask(NUMBER);
        assertThat(page).hasURL(Pattern.compile("/documents/[0-9a-f]{16}$"));
        assertThat(page.locator("h1")).containsText("乡村振兴先行示范区的批复");
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("/citations$"));
    }

    @Test
    void aTextIsListedAndLinkedAndTakenAwayWithoutScripts() throws IOException {
        use(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(corpus.url("/citations"));
        ask(TEXT);
        assertThat(page.locator(".citations .written"))
                .hasText(new String[] {NUMBER, "《云泽省无名条例》第三条", "《云泽省无名条例》", "党的二十大"});
        assertThat(page.locator(".citations .says").nth(1)).hasText("本资料库没有这份文件");
        assertThat(page.locator(".citing")).hasText(TEXT);
        Download table = page.waitForDownload(
                () -> page.locator(".away button").getByText("CSV").click());
        assertThat(Files.readString(table.path(), StandardCharsets.UTF_8))
                .contains(NUMBER, "泽政函〔2021〕66号", "本资料库没有这份文件");
        page.locator(".citing a.good").click();
        assertThat(page).hasURL(Pattern.compile("/documents/[0-9a-f]{16}$"));
    }

    @Test
    void filesAreReadInAProcessOfTheirOwn() throws IOException {
        Path docx;
        try (Stream<Path> files = Files.walk(Path.of("..", "corpus", "documents"))) {
            docx = files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        page.navigate(corpus.url("/citations"));
        page.locator("#file").setInputFiles(docx);
        submit();
        assertThat(page.locator(".total")).containsText(docx.getFileName().toString());
        assertThat(page.locator(".citing")).not().isEmpty();
        page.navigate(corpus.url("/citations"));
        page.locator("#file")
                .setInputFiles(new FilePayload("文稿.txt", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8)));
        submit();
        assertThat(page.locator(".citations > li")).hasCount(4);
    }

    @Test
    void aBrokenFileIsSaidToBeBroken() {
        page.navigate(corpus.url("/citations"));
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("破损.docx", "application/octet-stream", new byte[] {'P', 'K', 3, 4, 0, 0}));
        submit();
        assertThat(page.locator(".problems")).containsText("无法读取“破损.docx”");
    }

    private void ask(String text) {
        page.locator("#text").fill(text);
        submit();
    }
}
