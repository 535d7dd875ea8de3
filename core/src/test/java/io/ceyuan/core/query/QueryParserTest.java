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
                "国发【2015】34号         => 国发〔2015〕34号",
                "国发﹝2015﹞34号         => 国发〔2015〕34号",
                "国发<2015>34号          => 国发〔2015〕34号",
                "国发2015-34号           => 国发〔2015〕34号",
                "国发 2015年第34号        => 国发〔2015〕34号",
                "文件2015-34号           => 文件2015-34号",
                "国发[2015]34号 改革      => 国发〔2015〕34号 改革",
                "国务院令 AND 第707号     => 国务院令 AND 第707号",
                "title:规划              => title:规划",
                "标题：规划               => title:规划",
                "标题： 规划              => title:规划",
                "TITLE:规划              => title:规划",
                "公文种类:通知 发文机关:财政部 => kind:通知 issuer:财政部",
                "小标题:总体要求 正文:改革   => heading:总体要求 body:改革",
                "title:\"先行示范区\"      => title:\"先行示范区\"",
                "标题：（扶贫 或 脱贫）     => title:(扶贫 OR 脱贫)",
                "-标题:规划              => -title:规划",
                "title:-规划             => title:-规划",
                "目标:规划               => 目标:规划",
                "乡村*                   => 乡村*",
                "title:乡村＊             => title:乡村*",
                "NEAR/5(扶贫 改革)        => NEAR/5(扶贫 改革)",
                "NEAR（扶贫 改革）         => NEAR/10(扶贫 改革)",
                "NEAR／５(扶贫 改革)      => NEAR/5(扶贫 改革)",
                "同句(先行示范区 \"改革\")  => SENTENCE(先行示范区 \"改革\")",
                "SENTENCE(扶贫 OR 脱贫)   => SENTENCE(扶贫 OR 脱贫)",
                "同段（(扶贫 OR 脱贫) 改革） => PARA((扶贫 OR 脱贫) 改革)",
                "同句                    => 同句",
                "同句 (扶贫 OR 脱贫)       => 同句 (扶贫 OR 脱贫)",
                "扶贫 与 乡村 或 脱贫       => (扶贫 乡村) OR 脱贫",
                "扶贫 非 深圳             => 扶贫 -深圳",
                "扶贫与乡村振兴            => 扶贫与乡村振兴",
                "(与) 扶贫               => \"与\" 扶贫",
                "+扶贫 ＋脱贫             => 扶贫 脱贫",
                "issued:2015..2020       => issued:2015..2020",
                "issued:2018-03..        => issued:2018-03..",
                "成文日期：..2019          => issued:..2019",
                "issued:2018             => issued:2018",
                "issued:2018年3月5日至2018年12月31日 => issued:2018-03-05..2018",
                "2018-03..               => issued:2018-03..",
                "..2019 扶贫             => issued:..2019 扶贫",
                "2015..2020              => issued:2015..2020",
                "\"a\\\"b“c「d『e〝f\"      => \"a\\\"b“c「d『e〝f\"",
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
                "乡*                      => 乡               => “乡*”的 * 之前不足 2 字，已按“乡”检索",
                "乡*村                    => 乡村             => “乡*村”中的 * 已去掉，* 只能写在词末，且只有一个",
                "*乡村                    => 乡村             => “*乡村”中的 * 已去掉，* 只能写在词末，且只有一个",
                "乡村**                   => 乡村*            => “乡村**”中的 * 已去掉，* 只能写在词末，且只有一个",
                "标题:                    => ``               => “标题:”之后没有内容，已忽略",
                "标题: OR 扶贫             => 扶贫             => “标题:”之后没有内容，已忽略|OR 的一侧没有内容，已忽略",
                "同句(扶贫 -改革)          => SENTENCE(扶贫)    => SENTENCE 中不能排除词语，已忽略",
                "同句(标题:扶贫 改革)       => SENTENCE(扶贫 改革) => SENTENCE 中不能限定“标题”，已在全文中检索",
                "同段(同句(扶贫 改革) 示范)  => PARA((扶贫 改革) 示范) => PARA 中的 SENTENCE 和 PARA 已去掉，只保留括号里的内容",
                "NEAR/5(2018.. 改革)      => NEAR/5(改革)      => NEAR/5 中不能限定日期，已忽略",
                "NEAR/500(扶贫 改革)      => NEAR/100(扶贫 改革) => NEAR 的距离最多 100 字，已按 100 字检索",
                "同句() 扶贫              => 扶贫             => 括号中没有内容，已忽略",
                "同句(扶贫                => SENTENCE(扶贫)    => 括号没有成对，已在末尾补上",
                "issued:2018-13..        => issued:2018..    => 没有“2018-13”这个日期，已按 2018 年检索",
                "issued:..2021-02-30     => issued:..2021-02 => 没有“2021-02-30”这个日期，已按 2021 年 2 月检索",
                "issued:2020..2015       => issued:2015..2020 => 日期范围“2020..2015”前后颠倒，已对调",
                "issued: 扶贫             => ``               => “扶贫”不是日期，已忽略|“扶贫”不是日期范围，已忽略；日期范围写作 2015..2020 或 2018-03..",
                "issued:                 => ``               => “issued:”之后没有日期，已忽略",
                "issued:昨天..2019        => issued:..2019    => “昨天”不是日期，已忽略",
                "与 扶贫                  => 扶贫             => AND 的一侧没有内容，已忽略",
            })
    void mends(String typed, String text, String warning) {
        ParsedQuery parsed = QueryParser.parse(typed);
        assertThat(parsed.text()).isEqualTo(text);
        assertThat(parsed.warnings()).containsExactly(warning.split("\\|"));
    }

    @Test
    void offersWhatWasTypedAsExactWordingWhereItWasMended() {
        assertThat(QueryParser.parse("(扶贫 OR 脱贫").literal()).contains("\"(扶贫 OR 脱贫\"");
        assertThat(QueryParser.parse("\"先行示范区").literal()).contains("“\"先行示范区”");
        assertThat(QueryParser.parse("\"先行示范区\"").literal()).isEmpty();
        assertThat(QueryParser.parse("长".repeat(QueryParser.MAX_LENGTH + 1)).literal())
                .isEmpty();
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
            "扶贫",
            "\"",
            "“",
            "”",
            "(",
            ")",
            "（",
            "）",
            "AND",
            "OR",
            "NOT",
            "-",
            " ",
            "　",
            "*",
            "𠮷",
            "\uD840",
            "\0",
            "号",
            "与",
            "非",
            "+",
            "title:",
            "标题：",
            "issued:",
            "2018-03",
            "..",
            "NEAR/5(",
            "同句(",
            "PARA（",
            "\\",
            "国发[2015]34号",
            "国务院令",
            "第7号",
            ":",
            "2019",
            "‘",
            "\u200B",
            "『",
            "〝",
            "「",
            "＂"
        };
        Random random = new Random(7);
        for (int round = 0; round < 60_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                typed.append(pieces[random.nextInt(pieces.length)]);
            }
            assertReadsItsOwnWriting(QueryParser.parse(typed.toString()));
        }
    }

    @Test
    void readsItsOwnWritingOfWhatIsTooLongAndTooDeep() {
        assertReadsItsOwnWriting(QueryParser.parse("种类:啊 同句(甲 乙) ".repeat(80)));
        assertReadsItsOwnWriting(QueryParser.parse("同句(" + "扶".repeat(990) + " 与 a)"));
        assertReadsItsOwnWriting(QueryParser.parse("(a b OR c ".repeat(30)));
    }

    private static void assertReadsItsOwnWriting(ParsedQuery once) {
        ParsedQuery twice = QueryParser.parse(once.text());
        assertThat(twice.query())
                .as("typed %s, written %s", once.typed(), once.text())
                .isEqualTo(once.query());
        assertThat(twice.warnings())
                .as("typed %s, written %s", once.typed(), once.text())
                .isEmpty();
        assertThat(twice.text()).isEqualTo(once.text());
    }

    @Test
    void readsTheWritingOfAnyQuery() {
        RandomQueries queries = new RandomQueries(new Random(11));
        for (int round = 0; round < 20_000; round++) {
            Query query = queries.next();
            ParsedQuery parsed = QueryParser.parse(QueryWriter.write(query));
            assertThat(parsed.query()).as(parsed.typed()).isEqualTo(query);
            assertThat(parsed.warnings()).as(parsed.typed()).isEmpty();
        }
    }
}
