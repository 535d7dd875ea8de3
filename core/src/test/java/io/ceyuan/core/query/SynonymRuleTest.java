package io.ceyuan.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymRuleTest {

    @ParameterizedTest(name = "{0}: {1} finds also {2}")
    @CsvSource({
        "发改委 = 国家发展改革委, [发改委; 国家发展改革委], [发改委; 国家发展改革委]",
        "扶贫=>脱贫攻坚 = 精准扶贫, [扶贫], [脱贫攻坚; 精准扶贫]",
        "甲 = 乙 => 丙, [甲; 乙], [丙]",
    })
    void aLineIsRead(String line, String typed, String also) {
        SynonymRule rule = SynonymRule.parse(line);
        assertThat(rule.typed().toString().replace(",", ";")).isEqualTo(typed);
        assertThat(rule.also().toString().replace(",", ";")).isEqualTo(also);
    }

    @ParameterizedTest(name = "“{0}” is refused: {1}")
    @CsvSource({
        "发改委, 应写作 甲 = 乙 或 甲 => 乙",
        "发改委 =, 等号或箭头的一侧没有词",
        "=> 发改委, 等号或箭头的一侧没有词",
        "甲 => 乙 => 丙, 一行只能有一个 =>",
        "甲 = ——, 不含可检索的文字",
        "甲 = 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一, 词超过 40 字",
    })
    void whatIsNoRuleIsRefused(String line, String message) {
        assertThatThrownBy(() -> SynonymRule.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
