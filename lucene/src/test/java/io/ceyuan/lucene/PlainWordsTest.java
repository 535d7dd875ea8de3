package io.ceyuan.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.query.SynonymRule;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.core.search.Expansion;
import io.ceyuan.core.search.Explanation;
import io.ceyuan.core.search.Explanation.Kind;
import io.ceyuan.core.search.Filters;
import io.ceyuan.core.search.Hit;
import io.ceyuan.core.search.Matching;
import io.ceyuan.core.search.SampleDocument;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Searcher;
import io.ceyuan.core.search.Snippet;
import io.ceyuan.core.search.Sort;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of plain words: question words, synonyms, order, explanations. */
class PlainWordsTest {

    private static final List<SampleDocument> LIBRARY = List.of(
            SampleDocument.of("低保", "云泽省最低生活保障办法", "申请最低生活保障，向乡镇人民政府提出。"),
            SampleDocument.of("低保户", "低保对象名单", "低保对象每年公示一次。"),
            SampleDocument.of("河长", "云泽省河长制条例", "河长每月巡查一次河湖。"),
            SampleDocument.of("巡河", "关于巡查的通知", "各级河长制办公室，河长制考核办法另行制定，河长制，河长制，河长制。"),
            SampleDocument.of("发改", "关于项目的批复", "国家发展改革委批准了项目。"),
            SampleDocument.of("广东", "调研报告", "课题组在广东调研。"),
            SampleDocument.of("粤", "粤省调研", "课题组赴 粤 调研。"),
            SampleDocument.of("示范", "关于示范的意见", "什么是示范，如何示范，都要说清楚。"));

    @TempDir
    private Path folder;

    private Searcher searcher;

    @BeforeEach
    void open() {
        EngineSettings settings = new EngineSettings(
                URI.create("lucene:" + folder.resolve("index")), List.of(), List.of(SynonymRule.parse("巡查 => 公示")));
        try (DocumentWriter writer = EngineProvider.of(settings).openWriter(settings)) {
            LIBRARY.forEach(document -> writer.write(document.build()));
            writer.commit();
        }
        searcher = EngineProvider.of(settings).openSearcher(settings);
    }

    @AfterEach
    void close() {
        searcher.close();
    }

    @ParameterizedTest(name = "{0} finds {1} with synonyms and {2} without")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "低保            => 低保 低保户 => 低保户",
                "最低生活保障      => 低保 低保户 => 低保",
                "\"最低生活保障\"  => 低保       => 低保",
                "发改委          => 发改        => ",
                "国家发展和改革委员会 => 发改      => ",
                "\"发改委\"       =>            => ",
                "粤              => 广东 粤     => 粤",
                "广东            => 广东 粤     => 广东",
                "巡查 条例        => 河长        => 河长",
                "巡查            => 河长 巡河 低保户 => 河长 巡河",
                "公示            => 低保户      => 低保户",
            })
    void synonymsArePlainWordsOnly(String typed, String with, String without) {
        assertThat(places(typed, new Matching(true, false))).containsExactlyInAnyOrder(split(with));
        assertThat(places(typed, new Matching(false, false))).containsExactlyInAnyOrder(split(without));
    }

    @ParameterizedTest(name = "the word typed comes before its synonym: {0} finds first {1}")
    @CsvSource({"低保, 低保户", "最低生活保障, 低保", "粤, 粤", "广东, 广东"})
    void aSynonymComesAfterTheWord(String typed, String first) {
        assertThat(places(typed, Matching.USUAL)).first().isEqualTo(first);
    }

    @Test
    void whatWasDoneWithTheWordsIsTold() {
        SearchResult result = search("请问低保如何申请？", Matching.USUAL);
        assertThat(result.understanding().question()).isTrue();
        assertThat(result.understanding().ignored()).containsExactly("请问", "如何");
        assertThat(result.understanding().expansions()).containsExactly(new Expansion("低保", List.of("最低生活保障")));
        assertThat(result.total()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} is about {1}, not about its question words")
    @CsvSource({
        "河长怎么巡查, 河长",
        "请问 低保 怎么办, 低保户",
        "河长制条例是什么？, 河长",
    })
    void questionWordsDoNotCount(String typed, String first) {
        assertThat(places(typed, Matching.USUAL)).first().isEqualTo(first);
        assertThat(places(typed, Matching.USUAL)).doesNotContain("示范");
    }

    @ParameterizedTest(name = "{0} is looked for, since nothing else was asked")
    @ValueSource(strings = {"如何", "什么", "\"如何示范\"", "\"什么是示范\""})
    void questionWordsAreLookedForWhenTheyAreAllOrQuoted(String typed) {
        assertThat(places(typed, Matching.USUAL)).containsExactly("示范");
    }

    @Test
    void aTitleWithTheWordsComesBeforeATextFullOfThem() {
        assertThat(places("河长制", Matching.USUAL)).startsWith("河长");
    }

    @Test
    void synonymsAreMarked() {
        List<Snippet> snippets = search("低保", Matching.USUAL).hits().stream()
                .filter(hit -> hit.document().source().place().equals("低保"))
                .flatMap(hit -> hit.snippets().stream())
                .toList();
        assertThat(snippets.getFirst().marks()).isNotEmpty();
    }

    @ParameterizedTest(name = "the parts of the score of every hit of {0} add up to it")
    @ValueSource(
            strings = {
                "低保",
                "河长制",
                "河长 巡查",
                "请问河长如何巡查？",
                "云泽省河长制条例",
                "\"河长制\"",
                "粤",
                "河长制 OR 低保",
                "河长 -名单",
                "泽政发〔2021〕12号"
            })
    void explanationsAddUp(String typed) {
        List<Hit> hits = search(typed, new Matching(true, true)).hits();
        assertThat(hits).isNotEmpty();
        for (Hit hit : hits) {
            Explanation explanation = explained(hit);
            double sum = explanation.parts().stream()
                    .mapToDouble(Explanation.Part::score)
                    .sum();
            assertThat(sum).isCloseTo(hit.score(), within(0.001 * Math.max(1, hit.score())));
            assertThat(explanation.parts().stream()
                            .mapToDouble(Explanation.Part::share)
                            .sum())
                    .isCloseTo(1, within(0.0001));
        }
    }

    @Test
    void anExplanationSaysWhatWasFoundAndHow() {
        Hit hit = search("低保", new Matching(true, true)).hits().get(1);
        assertThat(explained(hit).parts())
                .anySatisfy(part -> {
                    assertThat(part.kind()).isEqualTo(Kind.SYNONYM);
                    assertThat(part.text()).isEqualTo("低保 → 最低生活保障");
                    assertThat(part.sentence()).startsWith("同义词“低保 → 最低生活保障”：");
                })
                .anySatisfy(part -> assertThat(part.kind()).isEqualTo(Kind.STANDING));
        assertThat(explained(search("河长制", new Matching(true, true)).hits().getFirst())
                        .parts())
                .anySatisfy(part -> {
                    assertThat(part.kind()).isEqualTo(Kind.TITLE);
                    assertThat(part.text()).isEqualTo("河长制");
                });
    }

    @Test
    void nobodyWhoDidNotAskGetsAnExplanation() {
        assertThat(search("低保", Matching.USUAL).hits())
                .allSatisfy(hit -> assertThat(hit.explanation()).isNull());
    }

    @Test
    void ofTwoThatMatchAlikeTheHigherLevelComesFirst(@TempDir Path other) {
        EngineSettings settings = new EngineSettings(URI.create("lucene:" + other.resolve("index")), List.of());
        try (DocumentWriter writer = EngineProvider.of(settings).openWriter(settings)) {
            for (AdministrativeLevel level : AdministrativeLevel.values()) {
                writer.write(SampleDocument.of(level.label(), "工作安排", "水权交易的有关事项。")
                        .at(level, "云泽省")
                        .build());
            }
            writer.commit();
        }
        try (Searcher levels = EngineProvider.of(settings).openSearcher(settings)) {
            assertThat(levels
                            .search(new SearchRequest(
                                    QueryParser.parse("水权交易").query(), Map.of(), Sort.RELEVANCE, false, 1, 10))
                            .hits()
                            .stream()
                            .map(hit -> hit.document().source().place()))
                    .containsExactly("国家级", "省级", "市级", "县级", "乡镇级");
        }
    }

    private static Explanation explained(Hit hit) {
        return Objects.requireNonNull(hit.explanation());
    }

    private List<String> places(String typed, Matching matching) {
        return search(typed, matching).hits().stream()
                .map(hit -> hit.document().source().place())
                .toList();
    }

    private SearchResult search(String typed, Matching matching) {
        return searcher.search(new SearchRequest(
                QueryParser.parse(typed).query(), Filters.of(Map.of()), Sort.RELEVANCE, false, 1, 10, matching));
    }

    private static String[] split(String places) {
        return places == null ? new String[0] : places.split(" ");
    }
}
