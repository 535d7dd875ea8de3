package io.ceyuan.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Choosing by facets in a browser. */
class FacetBrowserTest extends InBrowser {

    @Test
    void aProvinceOpensItsCitiesAndBackAndForwardKeepTheState() {
        page.navigate(corpus.url("/search"));
        int all = total();
        int province = counts("region").getOrDefault("云泽省", 0);
        choose("region", "云泽省");
        assertThat(page.locator(".chip")).hasText("取消 地区：云泽省×");
        assertThat(total()).isEqualTo(province).isLessThan(all);
        Map<String, Integer> cities = counts("region");
        String city = facet("region").locator(".depth1 .label").first().textContent();
        choose("region", city);
        assertThat(page.locator(".chip")).hasText("取消 地区：云泽省 › " + city + "×");
        assertThat(total()).isEqualTo(cities.getOrDefault(city, -1));
        page.goBack();
        assertThat(page.locator(".chip")).hasText("取消 地区：云泽省×");
        assertThat(total()).isEqualTo(province);
        page.goBack();
        assertThat(page.locator(".chip")).hasCount(0);
        assertThat(total()).isEqualTo(all);
        page.goForward();
        assertThat(total()).isEqualTo(province);
    }

    @Test
    void aValueIsLeftOutAndTakenBack() {
        page.navigate(corpus.url("/search"));
        int all = total();
        int notices = counts("kind").getOrDefault("通知", 0);
        page.getByLabel("排除 通知").click();
        assertThat(page).hasURL(Pattern.compile("exclude\\.kind="));
        assertThat(total()).isEqualTo(all - notices);
        assertThat(counts("kind")).containsEntry("通知", notices);
        page.locator(".chip").click();
        assertThat(total()).isEqualTo(all);
    }

    @Test
    void yearsAreChosenAsARange() {
        page.navigate(corpus.search(QUERY));
        int wanted = counts("year").entrySet().stream()
                .filter(year -> year.getKey().equals("2020年") || year.getKey().equals("2021年"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        page.getByLabel("起始年份").fill("2020");
        page.getByLabel("截止年份").fill("2021");
        page.getByLabel("截止年份").press("Enter");
        assertThat(page.locator(".chip")).hasText("取消 年份：2020—2021年×");
        assertThat(total()).isEqualTo(wanted).isPositive();
        assertThat(page.locator(".years .chosen")).hasCount(2);
        assertThat(page.locator("#q")).hasValue(QUERY);
    }

    @Test
    void whatIsNotToldCanBeChosen() {
        page.navigate(corpus.url("/search"));
        int unknown = counts("validity").getOrDefault("未注明", 0);
        choose("validity", "未注明");
        assertThat(total()).isEqualTo(unknown).isPositive();
    }

    @Test
    void aLongFacetIsNarrowedInItsPlace() {
        page.navigate(corpus.url("/search"));
        Locator box = facet("issuer").getByLabel("查找发文机关");
        box.fill("人民政府办公厅");
        Locator found = facet("issuer").locator("ul[aria-live] .value");
        assertThat(found.first()).containsText("人民政府办公厅");
        for (String label : facet("issuer").locator("ul[aria-live] .label").allTextContents()) {
            assertThat(label).contains("人民政府办公厅");
        }
        found.first().click();
        assertThat(page.locator(".chip")).containsText("人民政府办公厅");
    }

    @Test
    void allValuesAreLeafedThroughWithoutScripts() {
        use(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(corpus.search(QUERY));
        facet("issuer").locator(".all a").click();
        assertThat(page.locator("h1")).containsText("发文机关");
        page.locator(".orders a").last().click();
        assertThat(page).hasURL(Pattern.compile("order=name"));
        page.getByLabel("名称包含").fill("人民政府");
        page.getByLabel("名称包含").press("Enter");
        Locator value = page.locator(".values .value").first();
        assertThat(value).containsText("人民政府");
        int count = Integer.parseInt(value.locator(".count").textContent().replaceAll("\\D", ""));
        value.click();
        assertThat(page.locator(".chip")).containsText("人民政府");
        assertThat(total()).isEqualTo(count);
        assertThat(page.locator("#q")).hasValue(QUERY);
    }
}
