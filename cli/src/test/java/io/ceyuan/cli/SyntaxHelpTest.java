package io.ceyuan.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Help with the syntax, the form of many fields, and what is said about a query that had to be mended. */
class SyntaxHelpTest extends InBrowser {

    @Test
    void everyExampleOfTheHelpFindsSomethingAndNeedsNoMending() {
        page.navigate(corpus.url("/"));
        page.getByText("检索语法").click();
        List<String> examples = page.locator(".syntax dt").allInnerTexts();
        assertThat(examples).hasSizeGreaterThan(10).contains("同句(脱贫 监测)", "标题:规划");
        List<Locator> links = page.locator(".syntax dt a").all();
        assertThat(links)
                .hasSameSizeAs(examples)
                .allSatisfy(link -> assertThat(link.isVisible()).isTrue());
        List<String> targets =
                links.stream().map(link -> link.getAttribute("href")).toList();
        links.getLast().click();
        assertThat(page).hasURL(corpus.url(targets.getLast()));
        for (int at = 0; at < examples.size(); at++) {
            String example = examples.get(at);
            assertThat(corpus.url(targets.get(at)))
                    .isEqualTo(corpus.search(example).replace("+", "%20"));
            page.navigate(corpus.url(targets.get(at)));
            assertThat(searchBox()).hasValue(example);
            assertThat(total()).as(example).isPositive();
            assertThat(page.locator(".notice")).hasCount(0);
        }
    }

    @Test
    void theFormMakesOneQueryAndKeepsTheFilters() {
        page.navigate(corpus.search(QUERY) + "&region=" + ServedCorpus.encode("云泽省"));
        page.getByText("高级检索").click();
        page.getByLabel("同在一句").fill("脱贫 监测");
        page.getByLabel("不含这些词").fill("条例");
        page.getByLabel("成文日期").fill("2020");
        page.getByText("按以上条件检索").click();
        String query = "-条例 SENTENCE(脱贫 监测) issued:2020..";
        assertThat(searchBox()).hasValue(query);
        assertThat(total())
                .isPositive()
                .isLessThanOrEqualTo(corpus.found(query).get("total").asInt());
        assertThat(page.locator(".chip")).hasCount(1);
        assertThat(page.locator(".items mark").allInnerTexts())
                .contains("脱贫", "监测")
                .doesNotContain("条例");
    }

    @Test
    void aMendedQueryIsToldAndWhatWasTypedIsOffered() {
        page.navigate(corpus.search("(扶贫 OR 脱贫攻坚"));
        assertThat(page.locator(".notice > p").first()).hasText("已按 扶贫 OR 脱贫攻坚 检索");
        assertThat(page.locator(".notice li")).hasText("括号没有成对，已在末尾补上");
        page.locator(".notice .literal a").click();
        assertThat(searchBox()).hasValue("\"(扶贫 OR 脱贫攻坚\"");
        assertThat(page.locator(".notice")).hasCount(0);
        assertThat(total()).isZero();
        page.navigate(corpus.search("***"));
        assertThat(page.locator(".notice > p").first()).hasText("检索式中没有可检索的内容，已列出全部文件");
    }

    @Test
    void exactWordingCanBeToldApartFromItsVariants() {
        page.navigate(corpus.search("\"優化營商環境\""));
        int folded = total();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("严格按原样"))
                .click();
        assertThat(page).hasURL(corpus.search("\"優化營商環境\"") + "&exact=strict");
        assertThat(total()).isLessThan(folded);
        page.getByText("不计繁简、全半角、大小写和引号样式").click();
        assertThat(total()).isEqualTo(folded);
    }
}
