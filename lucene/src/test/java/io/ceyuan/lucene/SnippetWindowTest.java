package io.ceyuan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.search.Snippet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cut of a paragraph")
class SnippetWindowTest {

    private static Snippet cut(String text, String... marked) {
        List<Span> marks = List.of(marked).stream()
                .map(mark -> new Span(text.indexOf(mark), text.indexOf(mark) + mark.length()))
                .toList();
        return SnippetWindow.cut(new Paragraph(1, 0, text), marks);
    }

    private static List<String> marks(Snippet snippet) {
        return snippet.marks().stream()
                .map(mark -> snippet.text().substring(mark.start(), mark.end()))
                .toList();
    }

    @Test
    void aMarkAtTheEndStaysWhole() {
        Snippet snippet = cut("脱贫" + "甲".repeat(137) + "产业" + "乙".repeat(50), "脱贫", "产业");
        assertThat(marks(snippet)).containsExactly("脱贫", "产业");
        assertThat(snippet.text()).endsWith("产业…");
    }

    @Test
    void aNumberAtTheStartStaysWhole() {
        Snippet snippet = cut("甲".repeat(60) + "2020" + "乙".repeat(38) + "产业" + "丙".repeat(100), "产业");
        assertThat(snippet.text()).startsWith("…2020乙");
        assertThat(marks(snippet)).containsExactly("产业");
    }

    @Test
    void aNumberAtTheEndIsLeftOutWhole() {
        assertThat(cut("甲".repeat(138) + "2020年" + "乙".repeat(50)).text()).endsWith("甲…");
    }

    @Test
    void aSurrogatePairStaysWhole() {
        assertThat(cut("甲".repeat(139) + "𠮷" + "乙".repeat(50)).text()).endsWith("甲…");
    }
}
