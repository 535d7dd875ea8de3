package io.ceyuan.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A date")
final class ChineseDatesTest {

    @ParameterizedTest(name = "reads {0} as {1}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "2021年3月5日 => 2021-03-05",
                "２０２１年３月５日 => 2021-03-05",
                "2021-03-02 09:53 => 2021-03-02",
                "（2021.3.15） => 2021-03-15",
                "二○○六年五月二十三日 => 2006-05-23",
                "二〇二一年十月三十一日 => 2021-10-31",
                "一九八四年四月廿四日 => 1984-04-24",
                "2020年13月1日 => -",
                "2021年2月30日 => -",
                "自2021年3月5日起 => -",
                "0000年0月0日 => -",
            })
    void readsDates(String line, @Nullable String date) {
        assertThat(ChineseDates.whole(line).map(LocalDate::toString).orElse(null))
                .isEqualTo(date);
    }
}
