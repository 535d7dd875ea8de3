package io.ceyuan.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed is answered, and what cannot be found leads on. */
class TypedQueriesTest extends InBrowser {

    @Test
    void nothingFoundLeadsOn() {
        page.navigate(corpus.search("\"" + QUERY + "乡村振兴\""));
        assertThat(total()).isZero();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("没有找到符合条件的文件")))
                .isVisible();
        page.getByText("去掉引号").click();
        assertThat(page.locator(".asked")).hasText(QUERY + "乡村振兴");
        page.navigate(corpus.search("zzzzqqqq"));
        page.getByText("浏览全部文件").click();
        assertThat(total()).isEqualTo(corpus.found("").get("total").asInt());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"(脱贫攻坚 AND", "\"脱贫攻坚", "脱贫攻坚)", "“脱贫攻坚” （帮扶", "OR 脱贫攻坚", "脱贫攻坚 NOT"})
    void aBrokenQueryIsRepairedAndSaidSo(String query) {
        Response response = page.navigate(corpus.search(query));
        assertThat(response.status()).isEqualTo(200);
        assertThat(searchBox()).hasValue(query);
        assertThat(page.locator(".notice")).containsText("已按");
        assertThat(page.locator(".notice > p:first-child code")).containsText("脱贫攻坚");
        assertThat(page.locator(".notice li").allInnerTexts()).isNotEmpty();
        assertThat(page.locator(".items .item")).not().hasCount(0);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"-", "\"\"", "AND OR NOT", ")(", "*:*", "<script>alert(1)</script>", "😀", "%", "\\", "a:b^2~"})
    void nothingThatIsTypedIsAnError(String query) {
        page.navigate(corpus.url("/"));
        searchBox().fill(query);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("检索"))
                .click();
        assertThat(page).hasURL(corpus.search(query));
        assertThat(page.locator(".total")).isVisible();
        assertThat(searchBox()).hasValue(query);
    }

    @Test
    void suggestionsAreChosenByTheArrowKeysWhileTyping() {
        page.navigate(corpus.url("/"));
        searchBox().pressSequentially("tpgj");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("脱贫攻坚");
        page.keyboard().press("ArrowDown");
        assertThat(searchBox()).hasValue("脱贫攻坚");
        assertThat(page.getByRole(AriaRole.OPTION).first()).hasAttribute("aria-selected", "true");
        page.keyboard().press("Escape");
        assertThat(searchBox()).hasValue("tpgj");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
        searchBox().pressSequentially(" ");
        page.getByRole(AriaRole.OPTION).first().click();
        assertThat(page.locator(".asked")).hasText("脱贫攻坚");
        assertThat(page.locator(".items .item")).not().hasCount(0);
    }

    @Test
    void aWrongCharacterLeadsToTheRightSpelling() {
        page.navigate(corpus.search("脱贫功坚"));
        page.getByText("改为检索“脱贫攻坚”").click();
        assertThat(page.locator(".asked")).hasText("脱贫攻坚");
        assertThat(total()).isEqualTo(corpus.found("脱贫攻坚").get("total").asInt());
    }
}
