package io.ceyuan.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "一, 1",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "二十一, 21",
        "一百零三, 103",
        "一百一十, 110",
        "一千二百六十, 1260",
        "二〇, 20",
        "12, 12",
        "１２, 12",
        "两, 2",
        "七〇七, 707",
        "二百一十八, 218",
        "99999, 99999"
    })
    void readsNumerals(String text, int value) {
        assertThat(ChineseNumeral.parse(text)).hasValue(value);
    }

    @Test
    void writesEveryNumberSoThatItIsReadBack() {
        for (int value = 1; value <= 9_999; value++) {
            assertThat(ChineseNumeral.parse(ChineseNumeral.format(value))).hasValue(value);
        }
        assertThat(List.of(
                        ChineseNumeral.format(10),
                        ChineseNumeral.format(21),
                        ChineseNumeral.format(110),
                        ChineseNumeral.format(1005)))
                .containsExactly("十", "二十一", "一百一十", "一千零五");
    }

    @ParameterizedTest(name = "«{0}» is no numeral")
    @CsvSource({"''", "甲", "十甲", "100000", "一二三四五六七八九十"})
    void refusesWhatIsNoNumeral(String text) {
        assertThat(ChineseNumeral.parse(text)).isEmpty();
    }
}
