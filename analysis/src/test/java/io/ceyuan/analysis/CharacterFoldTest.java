package io.ceyuan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterFoldTest {

    private final CharacterFold fold = new CharacterFold();

    @ParameterizedTest(name = "{0} is folded to {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "ＧＢ／Ｔ　９７０４  => gb/t 9704",
                "（一）            => (一)",
                "國務院辦公廳       => 国务院办公厅",
                "“放管服”          => \"放管服\"",
                "「放管服」        => \"放管服\"",
                "‘双减’            => '双减'",
                "国发〔2015〕34号   => 国发〔2015〕34号",
                "皇后 里面 干部     => 皇后 里面 干部",
                "𠮷😀             => 𠮷😀",
            })
    void folds(String text, String folded) {
        assertThat(fold.fold(text)).isEqualTo(folded).hasSameSizeAs(text);
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char once = fold.fold((char) c);
            assertThat(fold.fold(once)).as("U+%04X", c).isEqualTo(once);
        }
    }

    @Test
    void surrogatesStayThemselves() {
        for (char c = Character.MIN_SURROGATE; c <= Character.MAX_SURROGATE; c++) {
            assertThat(fold.fold(c)).isEqualTo(c);
        }
    }
}
