package io.ceyuan.web.params;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.Filters;
import io.ceyuan.core.search.Matching;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.Sort;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchParamsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @ParameterizedTest(name = "{0} is written as {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "``                              => ``",
                "q=                              => ``",
                "q=a                             => q=a",
                "q=+a+                           => q=a",
                "q=a+b                           => q=a%20b",
                "q=%E6%89%B6                     => q=%E6%89%B6",
                "q=%F0%9F%98%80%26%3D%2B%25%23   => q=%F0%9F%98%80%26%3D%2B%25%23",
                "q=a&q=a                         => q=a",
                "q=a&sort=relevance              => q=a",
                "q=a&sort=newest                 => q=a&sort=newest",
                "sort=newest                     => ``",
                "q=a&fold=false                  => q=a&fold=false",
                "q=a&fold=true                   => q=a",
                "sort=relevance                  => sort=relevance",
                "sort=                           => ``",
                "page=1&size=10                  => ``",
                "page=02                         => page=2",
                "page=100&size=100               => page=100&size=100",
                "size=0                          => size=0",
                "page=5&size=0                   => page=5&size=0",
                "year=2021&issuer=b&issuer=a     => issuer=a&issuer=b&year=2021",
                "issuer=a&issuer=a&issuer=+      => issuer=a",
                "year=2015..2020&year=2013       => year=2013&year=2015..2020",
                "year.from=2015&year.to=2020     => year=2015..2020",
                "year.from=2015                  => year=2015..",
                "year.to=2015&year=1999          => year=..2015&year=1999",
                "year.from=2015&year.to=2015     => year=2015",
                "year.from=&year.to=             => ``",
                "exclude.issuer=b&exclude.issuer=a&kind=x => kind=x&exclude.issuer=a&exclude.issuer=b",
                "validity=有效&region=云泽省/青岚市 => region=%E4%BA%91%E6%B3%BD%E7%9C%81%2F%E9%9D%92%E5%B2%9A%E5%B8%82&validity=%E6%9C%89%E6%95%88",
                "format=pdf&kind=x&q=y&region=z  => q=y&kind=x&region=z&format=pdf",
            })
    void writesCanonically(String given, String canonical) {
        assertThat(valid(given).format()).isEqualTo(canonical);
        assertThat(valid(canonical)).isEqualTo(valid(given));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "page=0              => page: page 应为不小于 1 的整数，不是“0”",
                "page=-1             => page: page 应为不小于 1 的整数，不是“-1”",
                "page=abc            => page: page 应为不小于 1 的整数，不是“abc”",
                "page=99999999999    => page: page 应为不小于 1 的整数，不是“99999999999”",
                "page=1001           => page: 只能翻阅前 10000 条结果，请增加检索词或筛选条件",
                "page=101&size=100   => page: 只能翻阅前 10000 条结果，请增加检索词或筛选条件",
                "page=1&page=2       => page: page 只能有一个值，现有 2 个",
                "q=a&q=b             => q: q 只能有一个值，现有 2 个",
                "size=101            => size: size 应为 0 到 100 的整数，不是“101”",
                "size=1.5            => size: size 应为 0 到 100 的整数，不是“1.5”",
                "sort=best           => sort: 排序方式应为 relevance、newest 或 oldest，不是“best”",
                "fold=no             => fold: fold 应为 true 或 false，不是“no”",
                "fold=true&fold=false => fold: fold 只能有一个值，现有 2 个",
                "year=21             => year: 年份应为四位数字，或者 2015..2020 这样的范围，不是“21”",
                "year=%EF%BC%92021   => year: 年份应为四位数字，或者 2015..2020 这样的范围，不是“２021”",
                "year=2020..2015     => year: 年份应为四位数字，或者 2015..2020 这样的范围，不是“2020..2015”",
                "year=..             => year: 年份应为四位数字，或者 2015..2020 这样的范围，不是“..”",
                "exclude.year=x      => exclude.year: 年份应为四位数字，或者 2015..2020 这样的范围，不是“x”",
                "year.from=20        => year.from: 年份应为四位数字，不是“20”",
                "year.from=2020&year.to=2015 => year.from: 起始年份 2020 晚于截止年份 2015",
                "validity=unknown    => validity: 时效性应为有效、已修改、已废止、尚未生效、未注明之一，不是“unknown”",
                "exclude.colour=red  => exclude.colour: 没有名为“exclude.colour”的参数",
                "foo=1               => foo: 没有名为“foo”的参数",
                "foo=                => foo: 没有名为“foo”的参数",
                "Q=1                 => Q: 没有名为“Q”的参数",
                "foo=1&bar=2&page=x  => foo: 没有名为“foo”的参数; bar: 没有名为“bar”的参数; page: page 应为不小于 1 的整数，不是“x”",
                "%3Cb%3E=1           => ＜b＞: 没有名为“＜b＞”的参数",
                "sort=%3Cscript%3E   => sort: 排序方式应为 relevance、newest 或 oldest，不是“＜script＞”",
            })
    void namesWhatIsWrong(String given, String problems) {
        assertThat(problems(given).stream()
                        .map(problem -> problem.name() + ": " + problem.message())
                        .toList())
                .containsExactly(problems.split("; "));
    }

    @Test
    void leavesALongQueryToTheParserWhichMendsIt() {
        assertThat(valid("q=" + "策".repeat(3000)).q()).hasSize(3000);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(problems("issuer=" + "局".repeat(SearchParams.MAX_VALUE + 1))).hasSize(1);
        assertThat(valid("issuer=" + "局".repeat(SearchParams.MAX_VALUE)).chosen(FacetName.ISSUER))
                .hasSize(1);
    }

    @Test
    void refusesMoreValuesThanAnyoneChooses() {
        StringBuilder query = new StringBuilder("kind=x");
        for (int i = 1; i < SearchParams.MAX_VALUES; i++) {
            query.append("&issuer=").append(i);
        }
        assertThat(valid(query.toString()).chosen(FacetName.ISSUER)).hasSize(SearchParams.MAX_VALUES - 1);
        assertThat(problems(query + "&region=y")).hasSize(1);
    }

    @Test
    void keepsMessagesShort() {
        ParameterProblem problem = problems("x".repeat(5000) + "=1").getFirst();
        assertThat(problem.name()).hasSizeLessThan(40);
        assertThat(problem.message()).hasSizeLessThan(80);
    }

    @Test
    void readsBackWhateverItWrites() {
        Random random = new Random(20150616);
        for (int i = 0; i < 5000; i++) {
            SearchParams params = random(random);
            assertThat(valid(params.format())).isEqualTo(params);
        }
    }

    @ParameterizedTest(name = "an unpaired surrogate in {0} does no harm")
    @ValueSource(strings = {"\uD83D", "a\uDE00b", "\uDE00\uD83D"})
    void survivesHalvesOfSurrogatePairs(String broken) {
        SearchParams params = SearchParams.of(broken).toggled(FacetName.REGION, broken);
        assertThat(valid(params.format())).isEqualTo(params);
    }

    @Test
    void everyChangeOfTheSearchGoesToTheFirstPage() {
        SearchParams params = valid("q=a&issuer=x&page=7");
        assertThat(params.withPage(3).format()).isEqualTo("q=a&issuer=x&page=3");
        assertThat(params.withSort(Sort.OLDEST).format()).isEqualTo("q=a&issuer=x&sort=oldest");
        assertThat(params.withQuery("b").format()).isEqualTo("q=b&issuer=x");
        assertThat(params.withoutFilters().format()).isEqualTo("q=a");
        assertThat(params.toggled(FacetName.ISSUER, "y").format()).isEqualTo("q=a&issuer=x&issuer=y");
        assertThat(params.toggled(FacetName.ISSUER, "x").format()).isEqualTo("q=a");
        assertThat(params.toggled(FacetName.KIND, "通知")
                        .toggled(FacetName.KIND, "通知")
                        .withPage(7))
                .isEqualTo(params);
    }

    @ParameterizedTest(name = "{0}, then {1}, is {2}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "``                     => region a   => region=a",
                "region=a               => region a/b => region=a%2Fb",
                "region=a%2Fb           => region a   => region=a",
                "region=a%2Fb           => region a/c => region=a%2Fb&region=a%2Fc",
                "region=ab              => region a   => region=a&region=ab",
                "region=a               => -region a/b => region=a&exclude.region=a%2Fb",
                "kind=x                 => -kind x    => exclude.kind=x",
                "exclude.kind=x         => kind x     => kind=x",
                "exclude.kind=x         => -kind x    => ``",
                "exclude.kind=x&kind=y  => kind y     => exclude.kind=x",
            })
    void choosesAndLeavesOut(String given, String change, String then) {
        String[] words = change.split(" ");
        boolean out = words[0].startsWith("-");
        FacetName facet =
                FacetName.ofWireName(out ? words[0].substring(1) : words[0]).orElseThrow();
        SearchParams params = valid(given);
        assertThat((out ? params.excluding(facet, words[1]) : params.toggled(facet, words[1])).format())
                .isEqualTo(then);
    }

    @Test
    void asksTheBestFirstWithAQueryAndTheNewestWithout() {
        assertThat(valid("q=a").order()).isEqualTo(Sort.RELEVANCE);
        assertThat(valid("").order()).isEqualTo(Sort.NEWEST);
        assertThat(valid("q=a&sort=newest").withQuery("").sort()).isNull();
    }

    @Test
    void becomesARequest() {
        SearchRequest request =
                valid("q=a&kind=x&exclude.level=y&page=2&size=20").toRequest(QueryParser.parse("a"), DAY);
        assertThat(request)
                .isEqualTo(new SearchRequest(
                        QueryParser.parse("a").query(),
                        new Filters(Map.of(FacetName.KIND, List.of("x")), Map.of(FacetName.LEVEL, List.of("y")), DAY),
                        Sort.RELEVANCE,
                        true,
                        2,
                        20));
    }

    @Test
    void checksItself() {
        assertThatThrownBy(() -> SearchParams.of("a").withPage(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SearchParams.of("a").withPage(1001)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SearchParams valid(String query) {
        return switch (SearchParams.read(decode(query))) {
            case Reading.Valid<SearchParams> valid -> valid.params();
            case Reading.Invalid<SearchParams> invalid -> throw new AssertionError(invalid);
        };
    }

    private static List<ParameterProblem> problems(String query) {
        return switch (SearchParams.read(decode(query))) {
            case Reading.Valid<SearchParams> valid -> throw new AssertionError(valid);
            case Reading.Invalid<SearchParams> invalid -> invalid.problems();
        };
    }

    /** The parameters of a query string, as a web server decodes them. */
    private static Map<String, List<String>> decode(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query.isEmpty()) {
            return parameters;
        }
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
            String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
            parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
        return parameters;
    }

    private static SearchParams random(Random random) {
        Map<FacetName, List<String>> filters = new LinkedHashMap<>();
        Map<FacetName, List<String>> excluded = new LinkedHashMap<>();
        List<FacetName> facets = new ArrayList<>(List.of(FacetName.values()));
        Collections.shuffle(facets, random);
        for (FacetName facet : facets.subList(0, random.nextInt(facets.size()))) {
            List<String> values = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                values.add(
                        switch (facet) {
                            case YEAR -> "" + (1949 + random.nextInt(80));
                            case VALIDITY -> random.nextBoolean() ? "有效" : "未注明";
                            default -> text(random);
                        });
            }
            (random.nextBoolean() ? filters : excluded).put(facet, values);
        }
        List<Sort> sorts = List.of(Sort.values());
        Sort sort = random.nextBoolean() ? null : sorts.get(random.nextInt(sorts.size()));
        return new SearchParams(
                text(random),
                filters,
                excluded,
                sort,
                random.nextBoolean(),
                1 + random.nextInt(100),
                random.nextInt(101),
                random.nextBoolean() ? Exactness.STRICT : Exactness.FOLDED,
                new Matching(random.nextBoolean(), random.nextBoolean()));
    }

    private static String text(Random random) {
        String alphabet = "策源〔〕&=+%#;?/\"'<> \u3000\t\n\0é\u202E😀𠮷";
        int[] characters = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }
}
