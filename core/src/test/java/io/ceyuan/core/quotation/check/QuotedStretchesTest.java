package io.ceyuan.core.quotation.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedStretchesTest {

    @ParameterizedTest(name = "in {0} stands {1} in quotation marks")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "他说：“甲乙。”又说：“丙丁。” | “甲乙。” “丙丁。”",
                "“甲‘乙’丙” | “甲‘乙’丙”",
                "“甲“乙”丙” | “甲“乙”丙”",
                "「甲『乙』丙」和『丁』 | 「甲『乙』丙」 『丁』",
                "\"甲\"和\"乙\" | \"甲\" \"乙\"",
                "＂甲＂ | ＂甲＂",
                "“甲\"乙\"丙” | “甲\"乙\"丙”",
                "‘甲乙’ | ‘甲乙’",
                "don’t stop | ``",
                "甲”乙“丙 | ``",
                "“甲。↵“乙。” | “甲。↵“乙。”",
                "“甲。↵乙。” | ``",
                "“甲。⏎乙。” | ``",
                "“没有关上，“关上了”。↵又“另一段” | “关上了” “另一段”",
                "“线上线下↵相结合” | “线上线下↵相结合”",
                "“线上线下⏎相结合” | “线上线下⏎相结合”",
                "“↵甲。↵” | ``",
                "“⏎甲⏎” | “⏎甲⏎”",
                "“甲“乙”\"丙“丁\"” | “甲“乙”\"丙“丁\"”",
                "“𠀀𠀁” | “𠀀𠀁”",
            })
    void quotationMarksHoldWhatIsQuoted(String text, String quoted) {
        String written = lines(text);
        List<Span> found = QuotedStretches.of(written);
        assertThat(found.stream()
                        .map(span -> written.substring(span.start(), span.end()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(lines(quoted));
    }

    private static String lines(String text) {
        return text.replace("↵", "\n").replace("⏎", "\r\n");
    }

    @Test
    void aMarkThatNothingClosesIsGivenUpAfterSomeLines() {
        String lines = "没有句号的一行\n".repeat(30);
        assertThat(QuotedStretches.of("“" + lines + "”")).isEmpty();
        assertThat(QuotedStretches.of("“" + lines + "“甲”")).hasSize(1);
    }

    @ParameterizedTest(name = "without marks around it {0} is {1}")
    @CsvSource({"“甲”,甲", "“甲”“乙”,“甲”“乙”", "甲“乙”,甲“乙”", "' “ 甲 ” ',甲", "“,“"})
    void marksAroundAllOfATextAreNoPartOfIt(String text, String bare) {
        Span span = QuotedStretches.bare(text);
        assertThat(text.substring(span.start(), span.end())).isEqualTo(bare);
    }
}
