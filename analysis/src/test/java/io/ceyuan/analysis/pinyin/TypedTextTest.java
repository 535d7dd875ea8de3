package io.ceyuan.analysis.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.analysis.CharacterFold;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    private final CharacterFold fold = new CharacterFold();

    @ParameterizedTest(name = "{0} is typed for {1}, from letter {2} on")
    @CsvSource({
        "脱贫,       脱贫攻坚, 0",
        "攻坚,       脱贫攻坚, 2",
        "tuopin,    脱贫攻坚, 0",
        "tuopingong, 脱贫攻坚, 0",
        "tpgj,      脱贫攻坚, 0",
        "TPGJ,      脱贫攻坚, 0",
        "pgj,       脱贫攻坚, 1",
        "tuopgj,    脱贫攻坚, 0",
        "tuo pin,   脱贫攻坚, 0",
        "tuo'pin,   脱贫攻坚, 0",
        "脱pin,      脱贫攻坚, 0",
        "tuo贫,      脱贫攻坚, 0",
        "tuop,      脱贫攻坚, 0",
        "gongj,     脱贫攻坚, 2",
        "xian,      西安市, 0",
        "xian,      县人民政府, 0",
        "xa,        西安市, 0",
        "fangan,    实施方案, 2",
        "chongqing, 重庆市, 0",
        "zhongyao,  重要, 0",
        "lvse,      绿色发展, 0",
        "zhgj,      中国建设, 0",
        "shzy,      社会主义, 0",
        "国发2015,    国发〔2015〕34号, 0",
        "国发〔2015〕3, 国发〔2015〕34号, 0",
        "gf2015,    国发〔2015〕34号, 0",
        "脫貧,       脱贫攻坚, 0",
        "pm2.5,     细颗粒物（PM2.5）, 4",
        "关于印发《泽,  关于印发泽州方案的通知, 0",
    })
    void findsWhatWasTyped(String typed, String text, int at) {
        assertThat(TypedText.of(typed, fold).find(Sounded.of(text, fold))).hasValue(at);
    }

    @ParameterizedTest(name = "{0} is not typed for {1}")
    @CsvSource({
        "脱坚,    脱贫攻坚",
        "uopin,  脱贫攻坚",
        "opin,   脱贫攻坚",
        "tuopang, 脱贫攻坚",
        "tpgjs,  脱贫攻坚",
        "chongyao, 重要",
        "zhongqing, 重庆市",
        "i,      脱贫攻坚",
        "《》,     关于印发《会计》的通知",
    })
    void findsNothingElse(String typed, String text) {
        assertThat(TypedText.of(typed, fold).find(Sounded.of(text, fold))).isEmpty();
    }

    @ParameterizedTest(name = "“{0}” has few readings, none of them empty")
    @ValueSource(
            strings = {
                "",
                " ",
                "〔〕",
                "xianxianxianxianxianxianxianxianxianxianxianxianxianxianxianxianxianxian",
                "ananananananananan",
                "脱xian贫xian攻xian坚xian",
                "aaaaaaaaaaaaaaaaaaaa",
                "😀𠮷",
                "\uD83D"
            })
    void readingsAreBounded(String typed) {
        assertThat(TypedText.of(typed, fold).readings())
                .hasSizeLessThanOrEqualTo(TypedText.MAX_READINGS)
                .allSatisfy(reading -> assertThat(reading).isNotEmpty());
    }

    @Test
    void everyTokenOfAPieceIsAmongTheTokensOfTheText() throws Exception {
        Sounded text = Sounded.of("重庆 AI", fold);
        StringBuilder tokens = new StringBuilder();
        try (TokenStream stream = new SoundTokens(text)) {
            stream.reset();
            while (stream.incrementToken()) {
                boolean next =
                        stream.getAttribute(PositionIncrementAttribute.class).getPositionIncrement() > 0;
                tokens.append(next ? " | " : " ").append(stream.getAttribute(CharTermAttribute.class));
            }
        }
        assertThat(tokens).hasToString(" | ^ | 重 ~chong ^c | 庆 ~qing ^q | a | i");
        assertThat(new Piece.Letter('重').tokens()).containsExactly("重");
        assertThat(new Piece.Syllable("chong").tokens()).containsExactly("~chong");
        assertThat(new Piece.Beginning("c").tokens()).containsExactly("^c");
        assertThat(new Piece.Beginning("cho").tokens()).containsExactlyInAnyOrder("~chong", "~chou");
    }

    @ParameterizedTest(name = "{0} and {1} sound alike: {2}")
    @CsvSource({"公示, 公式, true", "脱贫攻坚, 脱贫功坚, true", "重庆, 重要, false", "34号, 34好, true", "34号, 35号, false"})
    void soundIsEqualForHomophones(String one, String other, boolean alike) {
        assertThat(Sounded.of(one, fold).sound().equals(Sounded.of(other, fold).sound()))
                .isEqualTo(alike);
    }
}
