package io.ceyuan.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "脱贫攻坚                => 脱贫攻坚",
                "脱贫攻坚 深圳           => 脱贫攻坚 深圳",
                "脱贫攻坚　深圳          => 脱贫攻坚 深圳",
                "脱贫 AND 深圳           => 脱贫 深圳",
                "脱贫 && 深圳            => 脱贫 深圳",
                "扶贫 OR 脱贫            => 扶贫 OR 脱贫",
                "扶贫 ＯＲ 脱贫          => 扶贫 OR 脱贫",
                "扶贫 || 脱贫            => 扶贫 OR 脱贫",
                "a b OR c                => (a b) OR c",
                "（扶贫 OR 脱贫） 深圳    => (扶贫 OR 脱贫) 深圳",
                "扶贫 -深圳              => 扶贫 -深圳",
                "扶贫 －深圳             => 扶贫 -深圳",
                "扶贫 NOT 深圳           => 扶贫 -深圳",
                "扶贫 NOT (深圳 OR 广州)  => 扶贫 -(深圳 OR 广州)",
                "NOT NOT 扶贫            => 扶贫",
                "“先行示范区”            => \"先行示范区\"",
                "「先行示范区」          => \"先行示范区\"",
                "\"推进“放管服”改革\"      => \"推进“放管服”改革\"",
                "“推进\"放管服\"改革”      => “推进\"放管服\"改革”",
                "“推进「放管服」改革”      => \"推进「放管服」改革\"",
                "“先行示范区\"           => \"先行示范区\"",
                "\"先行 示范区\" 深圳     => \"先行 示范区\" 深圳",
                "2019-2020               => 2019-2020",
                "and                     => and",
                "国发〔2015〕34号        => 国发〔2015〕34号",
                "国发（2015） 34 号      => 国发〔2015〕34号",
                "国发[2015]034号         => 国发〔2015〕34号",
                "国务院令（第707号）      => 国务院令（第707号）",
                "主席令第五十七号         => 主席令第五十七号",
                "``                      => ``",
            })
    void reads(String typed, String text) {
        ParsedQuery parsed = QueryParser.parse(typed);
        assertThat(parsed.text()).isEqualTo(text);
        assertThat(parsed.warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is mended to {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "\"先行示范区            => \"先行示范区\"   => 引号没有成对，已在末尾补上",
                "\"\" 扶贫               => 扶贫             => 引号中没有内容，已忽略",
                "(扶贫 OR 脱贫           => 扶贫 OR 脱贫     => 括号没有成对，已在末尾补上",
                "扶贫) 脱贫              => 扶贫 脱贫        => 多余的右括号已忽略",
                "扶贫 ()                 => 扶贫             => 括号中没有内容，已忽略",
                "AND 扶贫                => 扶贫             => AND 的一侧没有内容，已忽略",
                "扶贫 AND                => 扶贫             => AND 的一侧没有内容，已忽略",
                "扶贫 OR                 => 扶贫             => OR 的一侧没有内容，已忽略",
                "OR OR 扶贫              => 扶贫             => OR 的一侧没有内容，已忽略",
                "扶贫 NOT                => 扶贫             => NOT 之后没有内容，已忽略",
                "扶贫 ***                => 扶贫             => “***”不含可检索的文字，已忽略",
                "*                       => ``               => “*”不含可检索的文字，已忽略",
            })
    void mends(String typed, String text, String warning) {
        ParsedQuery parsed = QueryParser.parse(typed);
        assertThat(parsed.text()).isEqualTo(text);
        assertThat(parsed.warnings()).containsExactly(warning);
    }

    @Test
    void cutsWhatIsTooLongAndTooMuch() {
        assertThat(QueryParser.parse("长".repeat(QueryParser.MAX_LENGTH + 1)).warnings())
                .containsExactly("检索式超过 1000 字，已截取前 1000 字");
        assertThat(QueryParser.parse("a ".repeat(QueryParser.MAX_TERMS + 1)).warnings())
                .containsExactly("检索词超过 64 个，其余已忽略");
        assertThat(QueryParser.parse("(".repeat(40) + "扶贫").warnings()).contains("括号嵌套超过 16 层，更深的括号已忽略");
    }

    @Test
    void neverThrowsAndReadsItsOwnWritingWithoutWarning() {
        String[] pieces = {
            "扶贫", "\"", "“", "”", "(", ")", "（", "）", "AND", "OR", "NOT", "-", " ", "　", "*", "𠮷", "\uD840", "\0", "号"
        };
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                typed.append(pieces[random.nextInt(pieces.length)]);
            }
            ParsedQuery once = QueryParser.parse(typed.toString());
            ParsedQuery twice = QueryParser.parse(once.text());
            assertThat(twice.text()).as("written again: %s", typed).isEqualTo(once.text());
            assertThat(twice.warnings()).as("%s", typed).isEmpty();
        }
    }
}
