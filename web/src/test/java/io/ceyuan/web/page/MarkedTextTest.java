package io.ceyuan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

    @ParameterizedTest(name = "{0} with {1}–{2} marked is {3}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "脱贫攻坚  => 0 => 4 => [脱贫攻坚]",
                "脱贫攻坚  => 0 => 2 => [脱贫]攻坚",
                "脱贫攻坚  => 2 => 4 => 脱贫[攻坚]",
                "𠮷野家    => 0 => 2 => [𠮷]野家",
                "𠮷野家    => 2 => 3 => 𠮷[野]家",
                "😀策😀    => 2 => 5 => 😀[策😀]",
                "😀策😀    => 2 => 4 => 😀[策😀]",
                "a😀b      => 0 => 2 => [a😀]b",
            })
    void isCutAtTheMarks(String text, int start, int end, String shown) {
        assertThat(show(MarkedText.of(text, List.of(new Span(start, end))))).isEqualTo(shown);
    }

    @Test
    void marksThatTouchStayApart() {
        MarkedText text = MarkedText.numbered("脱贫攻坚", List.of(new Span(0, 2), new Span(2, 4)), 7);
        assertThat(show(text)).isEqualTo("[脱贫][攻坚]");
        assertThat(text.pieces()).extracting(Piece::anchor).containsExactly("h7", "h8");
    }

    private static String show(MarkedText text) {
        return text.pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
