package io.ceyuan.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A mark in the text")
class NoteReferenceTest {

    @Test
    @DisplayName("refers to its footnote, the second of its kind to the second")
    void refers() {
        assertThat(NoteReference.of(List.of(
                        new Paragraph(1, 0, "甲①，乙[2]。"),
                        new Paragraph(2, 0, "丙①。"),
                        note(3, "①"),
                        note(4, "①"),
                        note(5, "[2]"))))
                .containsExactlyInAnyOrder(
                        new NoteReference(1, new Span(1, 2), 3),
                        new NoteReference(2, new Span(1, 2), 4),
                        new NoteReference(1, new Span(4, 7), 5));
    }

    @Test
    @DisplayName("refers to none where it stands more often than there are footnotes, or there are none")
    void refersToNone() {
        assertThat(NoteReference.of(List.of(new Paragraph(1, 0, "见[1]和[1]。"), note(2, "[1]"))))
                .isEmpty();
        assertThat(NoteReference.of(List.of(new Paragraph(1, 0, "见[1]。")))).isEmpty();
    }

    private static Paragraph note(int number, String mark) {
        return new Paragraph(number, 0, mark + " 注文。", List.of(), mark);
    }
}
