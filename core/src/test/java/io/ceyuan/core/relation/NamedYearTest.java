package io.ceyuan.core.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.Span;
import java.time.Year;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year that a sentence names for a document. */
class NamedYearTest {

    @ParameterizedTest(name = "in «{0}» it is {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "1997年1月2日国务院发布的《水价条例》同时废止。, 1997",
                "1998年通过的《水价条例》同时废止。, 1998",
                "2003年省财政厅印发的《水价条例》同时废止。, 2003",
                "1991年6月4日国务院批准、1992年3月1日水利部发布的《水价条例》同时废止。, 1992",
                "1991年6月4日国务院批准，1992年3月1日水利部发布施行的《水价条例》同时废止。, 1992",
                "《水价条例》（2001年9月3日公布）同时废止。, 2001",
                "《水价条例》（2001年9月3日云泽省人民政府令第12号公布）同时废止。, 2001",
                "本条例自2002年2月1日起施行。《水价条例》同时废止。, none",
                "自2002年2月1日起，《水价条例》同时废止。, none",
                "2001年《关于水质的通知》和国务院发布的《水价条例》同时废止。, none",
                "2001年9月3日《水价条例》同时废止。, none",
                "《水价条例》（2001年第3号）同时废止。, none",
                "《水价条例》自2021年5月1日起废止。, none",
            })
    void theYearIsThatOfItsIssue(String sentence, String year) {
        int start = sentence.indexOf("《水价条例》");
        Span named = new Span(start, start + "《水价条例》".length());
        assertThat(NamedYear.of(sentence, 0, sentence.length(), named))
                .isEqualTo(year == null ? null : Year.parse(year));
    }
}
