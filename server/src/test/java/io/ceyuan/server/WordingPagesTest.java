package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Concordance and timeline as pages, over a real index and real HTTP. */
class WordingPagesTest {

    @TempDir
    private static Path folder;

    private static ServedSamples served;

    @BeforeAll
    static void start() throws IOException {
        served = ServedSamples.start(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static HttpResponse<String> get(String path, String... wordings) {
        StringBuilder target = new StringBuilder(path).append('?');
        for (String wording : wordings) {
            target.append("q=")
                    .append(URLEncoder.encode(wording, StandardCharsets.UTF_8))
                    .append('&');
        }
        return served.get(target.toString());
    }

    @ParameterizedTest(name = "{0} of {1} is answered with {2} and says {3}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "/concordance => ``              => 200 => 看一种说法出现在哪里",
                "/concordance => 脱贫攻坚         => 200 => 共 <strong>25</strong> 处，见于 <strong>25</strong> 件文件",
                "/concordance => “先行示范区”      => 200 => <mark>先行示范区</mark>",
                "/concordance => 没有这样的话     => 200 => 没有找到这段文字",
                "/concordance => 脫貧攻堅         => 200 => 共 <strong>25</strong> 处",
                "/concordance => 甲\\             => 200 => href=\"/search?q=%22%E7%94%B2%5C%5C%22\"",
                "/concordance => <b>经验</b>&    => 200 => &lt;b&gt;经验&lt;/b&gt;&amp;",
                "/timeline    => ``              => 200 => 看一种说法从何时用起",
                "/timeline    => 脱贫攻坚         => 200 => 25 件文件，25 处",
                "/timeline    => 没有这样的话     => 200 => 没有标明日期的文件用到它",
            })
    void pagesAnswer(String path, String wording, int status, String text) {
        HttpResponse<String> response = get(path, wording);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(text);
    }

    @Test
    void fiveWordingsAreComparedAndASixthIsRefusedInPlainWords() {
        HttpResponse<String> five = get("/timeline", "脱贫", "攻坚", "经验", "示范", "通知");
        assertThat(five.statusCode()).isEqualTo(200);
        assertThat(five.body()).contains("class=\"line5\"").contains("<polyline");
        HttpResponse<String> six = get("/timeline", "脱贫", "攻坚", "经验", "示范", "通知", "县");
        assertThat(six.statusCode()).isEqualTo(400);
        assertThat(six.body()).contains("最多比较 5 种说法，现有 6 种");
    }

    @Test
    void theSameWordingTwiceAndAnEmptyFieldCountOnce() {
        HttpResponse<String> response = get("/timeline", "脱贫", "\"脱贫\"", "", "攻坚", "经验", "示范", "通知");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("class=\"line5\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "/concordance?q=a&order=up      => 次序应为 newest、oldest、right 或 left，不是“up”",
                "/concordance?q=a&size=201      => size 应为 0 到 200 的整数，不是“201”",
                "/concordance?q=a&page=201      => 只能翻阅前 10000 处，请增加筛选条件，或者导出",
                "/concordance?q=a&q=b           => q 只能有一个值，现有 2 个",
                "/concordance?q=a&sort=newest   => 没有名为“sort”的参数",
                "/concordance?q=a&exact=so      => exact 应为 strict 或 folded，不是“so”",
                "/concordance?q=a&year=21       => 年份应为四位数字",
                "/timeline?q=a&measure=x        => measure 应为 share、documents 或 occurrences，不是“x”",
                "/timeline?q=a&page=2           => 没有名为“page”的参数",
            })
    void whatCannotBeFollowedIsNamed(String target, String message) {
        HttpResponse<String> response = served.get(target);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains(message);
    }

    @ParameterizedTest(name = "{0}, compared as written: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "/concordance?exact=strict&q=脫貧攻堅          => 没有找到这段文字",
                "/concordance?exact=strict&q=脱贫攻坚          => 共 <strong>25</strong> 处",
                "/concordance?exact=strict&q=脱贫攻坚          => href=\"/search?q=%22{}%22&amp;exact=strict\"",
                "/concordance?exact=strict&q=脱贫攻坚          => href=\"/timeline?q={}&amp;exact=strict\"",
                "/concordance?exact=strict&q=脱贫攻坚          => href=\"/api/v1/concordance.csv?q={}&amp;exact=strict\"",
                "/concordance?exact=strict&q=脱贫攻坚          => 严格按原样 <a href=\"/concordance?q={}\"",
                "/concordance?exact=strict&q=脱贫攻坚          => <input type=\"hidden\" name=\"exact\" value=\"strict\">",
                "/concordance?q=脱贫攻坚                       => <a href=\"/concordance?q={}&amp;exact=strict\"",
                "/timeline?exact=strict&q=脱贫攻坚             => 25 件文件，25 处",
                "/timeline?exact=strict&q=脱贫攻坚             => href=\"/concordance?q={}&amp;exact=strict\"",
                "/timeline?exact=strict&q=脫貧攻堅             => 没有标明日期的文件用到它",
                "/search?exact=strict&q=“脱贫攻坚”             => href=\"/concordance?q={}&amp;exact=strict\"",
                "/api/v1/concordance?exact=strict&q=脫貧攻堅   => \"occurrences\":0,\"documents\":0",
                "/api/v1/concordance?exact=strict&size=1&q=脱贫攻坚 => \"occurrences\":25,\"documents\":25",
                "/api/v1/concordance?exact=strict&size=1&q=脱贫攻坚 => exact=strict&page=2&size=1",
                "/api/v1/timeline?exact=strict&q=脫貧攻堅      => \"documents\":0,\"occurrences\":0",
                "/api/v1/concordance.csv?exact=strict&q=脱贫攻坚 => 文字（严格按原样）：脱贫攻坚",
            })
    void aWordingIsComparedAsWritten(String target, String text) {
        String wording = target.substring(target.lastIndexOf('=') + 1);
        HttpResponse<String> response =
                served.get(target.replace(wording, URLEncoder.encode(wording, StandardCharsets.UTF_8)));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(text.replace("{}", URLEncoder.encode("脱贫攻坚", StandardCharsets.UTF_8)));
    }

    @Test
    void aWordingThatIsTooLongIsRefused() {
        HttpResponse<String> response = get("/concordance", "长".repeat(101));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("要查的文字超过 100 字");
    }

    @Test
    void aPhraseOnTheSearchPageLeadsToItsConcordanceWithTheFilters() {
        String phrase = URLEncoder.encode("先行示范区", StandardCharsets.UTF_8);
        String kind = "&kind=" + URLEncoder.encode("通知", StandardCharsets.UTF_8);
        String page = served.get("/search?q=%22" + phrase + "%22" + kind).body();
        assertThat(page)
                .contains("href=\"/concordance?q=" + phrase + kind.replace("&", "&amp;") + "\"")
                .contains("href=\"/timeline?q=" + phrase + kind.replace("&", "&amp;") + "\"");
        assertThat(served.get("/search?q=" + phrase).body()).doesNotContain("/concordance");
    }

    @Test
    void pagesTurn() {
        String first = get("/concordance", "脱贫攻坚").body();
        assertThat(first).doesNotContain("下一页");
        String small = served.get("/concordance?size=10&q=" + URLEncoder.encode("脱贫攻坚", StandardCharsets.UTF_8))
                .body();
        assertThat(small).contains("第 1 页，共 3 页", "page=2&amp;size=10");
    }
}
