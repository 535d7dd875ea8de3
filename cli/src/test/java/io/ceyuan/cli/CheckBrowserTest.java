package io.ceyuan.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Drafts checked in a browser. */
class CheckBrowserTest extends InBrowser {

    private static final String NUMBER = "泽政办发[2022]33号";
    private static final String PROVISION = "《云泽省河长制条例》第九十九条";
    private static final String TEXT = "根据" + NUMBER + "，制定本方案。\n按照" + PROVISION + "巡查，参照《云泽省农村供水工程管护条例》执行。";

    @Test
    void aPastedTextIsListedAndMarkedWithoutScripts() {
        use(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(corpus.url("/"));
        page.locator(".parts a").getByText("文稿核查").click();
        assertThat(page.locator(".parts a[aria-current]")).hasText("文稿核查");
        page.locator("#text").fill(TEXT);
        submit();
        assertThat(page.locator(".total")).hasText("错误 2 处，提示 1 处");
        assertThat(page.locator(".findings > li .cite")).hasText(new String[] {
            "错误 文号写法 " + NUMBER + " 第1段", "错误 条款不存在 " + PROVISION + " 第2段", "提示 资料库未收录 《云泽省农村供水工程管护条例》 第2段"
        });
        assertThat(page.locator("#f1 .instead ins")).hasText("泽政办发〔2022〕33号");
        assertThat(page.locator("#f2 .says")).containsText("没有第九十九条");
        assertThat(page.locator(".draft p")).hasText(TEXT.split("\n", -1));
        assertThat(page.locator(".draft a.bad")).hasText(new String[] {NUMBER, PROVISION});
        assertThat(page.locator(".draft a.fair")).hasText("《云泽省农村供水工程管护条例》");
        assertThat(page.locator("#text")).hasValue(TEXT);
        assertThat(page.getByText("下载带批注的文稿")).hasCount(0);
        page.locator(".draft a.bad").first().click();
        assertThat(page).hasURL(Pattern.compile("/check#f1$"));
        page.locator("#f2 .written").click();
        assertThat(page).hasURL(Pattern.compile("/check#t2$"));
        page.locator("#f2 .targets a").click();
        assertThat(page.locator("h1")).hasText("云泽省河长制条例");
    }

    @Test
    void aWordFileIsListedAndItsCopyHasTheCommentsWithoutScripts() throws IOException {
        use(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(corpus.url("/check"));
        page.locator("#file").setInputFiles(SampleDraft.WORD);
        submit();
        assertThat(page.locator(".total")).containsText(SampleDraft.WORD.getFileName() + "");
        assertThat(page.locator(".findings > li")).hasCount(SampleDraft.MISTAKES.size());
        assertThat(page.locator(".draft p").first()).hasText("松垭县政务服务与公文管理工作方案（样例文稿）");
        Download fromPage =
                page.waitForDownload(() -> page.getByText("下载带批注的文稿").click());
        assertThat(fromPage.suggestedFilename()).isEqualTo(SampleDraft.NAME + ".核查.docx");
        assertThat(SampleDraft.comments(fromPage.path()))
                .hasSameSizeAs(SampleDraft.MISTAKES)
                .first()
                .extracting(SampleDraft.Comment::text)
                .asString()
                .contains("泽政办发〔2022〕33号");
    }

    @Test
    void aCopyWithCommentsIsGivenAtOnce() throws IOException {
        page.navigate(corpus.url("/check"));
        page.locator("#file").setInputFiles(SampleDraft.WORD);
        Download copy =
                page.waitForDownload(() -> page.getByText("直接下载带批注的 docx").click());
        assertThat(copy.suggestedFilename()).isEqualTo(SampleDraft.NAME + ".核查.docx");
        assertThat(SampleDraft.comments(copy.path())).hasSameSizeAs(SampleDraft.MISTAKES);
    }

    @Test
    void aFileThatCannotBeReadIsSaidSo() {
        page.navigate(corpus.url("/check"));
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("破损.docx", "application/octet-stream", new byte[] {'P', 'K', 3, 4, 0, 0}));
        submit();
        assertThat(page.locator(".problems")).containsText("无法读取“破损.docx”");
        assertThat(page.locator(".findings")).hasCount(0);
    }

    @Test
    void aTextFileCannotHaveCommentsAndNothingCannotBeChecked() {
        page.navigate(corpus.url("/check"));
        page.locator("#file")
                .setInputFiles(new FilePayload("文稿.txt", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8)));
        page.getByText("直接下载带批注的 docx").click();
        assertThat(page.locator("body")).containsText("只有 docx 文件可以加批注");
        page.navigate(corpus.url("/check"));
        submit();
        assertThat(page.locator(".problems")).containsText("没有文字");
    }
}
