package io.ceyuan.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.search.Suggestion.Kind;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How every engine helps who is typing; an engine's test extends this and names a fresh place for an index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SuggesterContract {

    private static final int MOST = 8;

    private static final List<SampleDocument> LIBRARY = List.of(
            SampleDocument.of("甲/1.txt", "关于打赢脱贫攻坚战的意见", "脱贫攻坚是重大任务。")
                    .number("泽政发", 2018, 7)
                    .by("云泽省人民政府")
                    .issued(2018, 6, 1),
            SampleDocument.of("甲/2.txt", "青溪县乡村振兴实施方案", "乡村振兴。").by("青溪县乡村振兴局").issued(2021, 2, 1),
            SampleDocument.of("甲/3.txt", "青溪县乡村振兴实施方案解读", "乡村振兴。").issued(2021, 3, 1),
            SampleDocument.of("甲/4.txt", "重庆路改造工程公示", "公示七天。").number("泽建函", 2020, 12));

    private Library library;

    /** A place where no index is. */
    protected abstract URI location();

    @BeforeAll
    void open() {
        library = SampleIndex.open(
                location(), LIBRARY.stream().map(SampleDocument::build).toList());
    }

    @AfterAll
    void close() {
        library.close();
    }

    @ParameterizedTest(name = "{0} suggests {2} as {1}")
    @CsvSource({
        "脱贫,          TERM,   脱贫攻坚",
        "tuopin,       TERM,   脱贫攻坚",
        "tpgj,         TERM,   脱贫攻坚",
        "攻坚,          TERM,   脱贫攻坚",
        "xczx,         TERM,   乡村振兴",
        "云泽,          ISSUER, 云泽省人民政府",
        "qingxi,       ISSUER, 青溪县乡村振兴局",
        "renminzhengfu, ISSUER, 云泽省人民政府",
        "打赢,          TITLE,  关于打赢脱贫攻坚战的意见",
        "dytpgj,       TITLE,  关于打赢脱贫攻坚战的意见",
        "实施方案,       TITLE,  青溪县乡村振兴实施方案",
        "chongqinglu,  TITLE,  重庆路改造工程公示",
        "泽政发,         NUMBER, 泽政发〔2018〕7号",
        "泽政发[2018]7,  NUMBER, 泽政发〔2018〕7号",
        "zzf2018,      NUMBER, 泽政发〔2018〕7号",
        "2020 12号,     NUMBER, 泽建函〔2020〕12号",
    })
    void suggestsByAnyPart(String typed, Kind kind, String text) {
        assertThat(library.suggest(typed, MOST)).anySatisfy(suggestion -> {
            assertThat(suggestion.kind()).isEqualTo(kind);
            assertThat(suggestion.text()).isEqualTo(text);
        });
    }

    @ParameterizedTest(name = "{0} suggests nothing")
    @ValueSource(strings = {"", " ", "〔〕", "坚攻", "uopin", "没有的文字", "\uD83D", "tpgjzzz"})
    void suggestsNothingThatIsNotThere(String typed) {
        assertThat(library.suggest(typed, MOST)).isEmpty();
    }

    @Test
    void aTermIsSuggestedOnlyWhenDocumentsHaveItAndWithTheirNumber() {
        assertThat(library.suggest("乡村振兴", MOST)).contains(new Suggestion(Kind.TERM, "乡村振兴", 2, null));
        assertThat(library.suggest("河长制", MOST)).isEmpty();
    }

    @Test
    void titlesThatBeginSoComeFirstThenTheNewest() {
        assertThat(library.suggest("qxxxczx", MOST).stream()
                        .filter(suggestion -> suggestion.kind() == Kind.TITLE)
                        .map(Suggestion::text))
                .containsExactly("青溪县乡村振兴实施方案解读", "青溪县乡村振兴实施方案");
        assertThat(library.suggest("chongqing", MOST))
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.document())
                        .isEqualTo(LIBRARY.get(3).build().id()));
    }

    @Test
    void noMoreAreSuggestedThanAskedFor() {
        assertThat(library.suggest("青溪", 2)).hasSize(2);
        assertThat(library.suggest("青溪", 1)).hasSize(1);
    }

    @Test
    void offeredQueriesAreSuggestedInTheOrderOffered() {
        library.offer(List.of("乡村振兴 产业", "脱贫攻坚 乡村振兴"));
        assertThat(library.suggest("xiangcun", MOST))
                .startsWith(
                        new Suggestion(Kind.QUERY, "乡村振兴 产业", 0, null),
                        new Suggestion(Kind.QUERY, "脱贫攻坚 乡村振兴", 0, null));
        library.offer(List.of());
        assertThat(library.suggest("xiangcun", MOST)).noneMatch(suggestion -> suggestion.kind() == Kind.QUERY);
    }

    @ParameterizedTest(name = "{0} may mean {1}")
    @CsvSource({
        "脱贫功坚,     脱贫攻坚",
        "脱贫攻间,     脱贫攻坚",
        "巷村振兴,     乡村振兴",
        "云择省人民政府, 云泽省人民政府",
        "青溪县的脱贫功坚, 青溪县的脱贫攻坚",
    })
    void wrongCharactersAreMended(String typed, String meant) {
        assertThat(library.spellings(typed, 3)).first().isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0} looks right")
    @ValueSource(strings = {"脱贫攻坚", "乡村振兴", "云泽省人民政府", "", "？？", "2020"})
    void rightSpellingsStay(String typed) {
        assertThat(library.spellings(typed, 3)).isEmpty();
    }
}
