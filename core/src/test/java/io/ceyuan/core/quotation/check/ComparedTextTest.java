package io.ceyuan.core.quotation.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedTextTest {

    private static final String ALPHABET = "一二不，。“”‘’１1 .\n\r　a𠀀𠀁\ud840\udc00…—⼀\u200b";

    @ParameterizedTest(name = "{0} is compared as {1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "，。：；！？（）％ | ,。:;!?()%",
                "１２Ａｂ | 12Ab",
                "“甲”‘乙’「丙」『丁』'戊'\"己\" | \"甲\"\"乙\"\"丙\"\"丁\"\"戊\"\"己\"",
                "深府规 〔2020〕 1 号 | 深府规〔2020〕1号",
                "2019 2020 | 2019 2020",
                "2019　　2020 | 2019 2020",
                "1. 5 | 1. 5",
                "第1. 条 | 第1.条",
                "PM 2.5 | PM2.5",
                "⼀⾦｡､︽﹐ | 一金。、《,",
                "国國aA | 国國aA",
            })
    void formsOfOneCharacterAreOne(String written, String compared) {
        assertThat(ComparedText.of(written).text()).isEqualTo(compared);
    }

    @Test
    void placesLeadBackWhateverTheTextIs() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            String written = text.toString();
            ComparedText compared = ComparedText.of(written);
            for (int at = 0; at < compared.length(); at++) {
                char there = written.charAt(compared.place(at));
                char form = compared.text().charAt(at);
                assertThat(form == ' ' ? Characters.isIgnorable(there) : form == Characters.form(there))
                        .as("%s at %d", written, at)
                        .isTrue();
                assertThat(compared.place(at + 1)).isGreaterThan(compared.place(at));
            }
            Span all = compared.span(0, compared.length());
            assertThat(ComparedText.of(written.substring(all.start(), all.end()))
                            .text())
                    .isEqualTo(compared.text());
        }
    }
}
