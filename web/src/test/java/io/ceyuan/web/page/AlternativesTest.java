package io.ceyuan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.web.params.SearchParams;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativesTest {

    private static List<String> texts(SearchParams params, String... spellings) {
        return Alternatives.of(params, QueryParser.parse(params.q()), List.of(spellings)).stream()
                .map(Alternative::text)
                .toList();
    }

    @Test
    void eachFilterMayBeDroppedAndAllOfThem() {
        SearchParams params =
                SearchParams.of("脱贫").toggled(FacetName.KIND, "通知").toggled(FacetName.REGION, "云泽省");
        assertThat(texts(params)).containsExactly("去掉公文种类“通知”", "去掉地区“云泽省”", "去掉全部筛选条件", "浏览全部文件");
    }

    @Test
    void manyFiltersAreDroppedAllAtOnce() {
        SearchParams params = SearchParams.of("脱贫");
        for (int year = 2016; year < 2021; year++) {
            params = params.toggled(FacetName.YEAR, Integer.toString(year));
        }
        assertThat(texts(params)).containsExactly("去掉全部筛选条件", "浏览全部文件");
    }

    @Test
    void severalWordsMayBeAnyOrEachAlone() {
        assertThat(texts(SearchParams.of("脱贫 星际旅行"), "脱贫 星际旅馆"))
                .containsExactly("改为检索“脱贫 星际旅馆”", "有其中一个词即可：脱贫 OR 星际旅行", "只检索“脱贫”", "只检索“星际旅行”", "浏览全部文件");
    }

    @Test
    void aPhraseMayBeSearchedAsWords() {
        assertThat(texts(SearchParams.of("\"星际旅行\""))).containsExactly("去掉引号，不要求原文连续：星际旅行", "浏览全部文件");
    }

    @ParameterizedTest(name = "another spelling of {0} may be offered: {1}")
    @CsvSource({"脱贫功坚, true", "脱贫功坚 青溪, true", "“脱贫功坚”, false", "脱贫 -攻间, false", "a OR b, false"})
    void onlyPlainWordsAreRespelled(String typed, boolean plain) {
        assertThat(Alternatives.isPlain(QueryParser.parse(typed).query())).isEqualTo(plain);
    }
}
