package io.ceyuan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.Cell;
import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.document.Validity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stored document")
class DocumentCodecTest {

    @Test
    @DisplayName("has its paragraphs, rows with their cells, and footnotes as they were")
    void keepsEveryKindOfParagraph() throws Exception {
        PolicyDocument document = new PolicyDocument(
                DocumentId.ofPlace("文库/表.docx"),
                List.of(new SourceFile("文库/表.docx", "file:///x", "docx", 12, Instant.EPOCH)),
                new Sourced<>("指标表", Provenance.HEAD),
                null,
                List.of(),
                null,
                DocumentKind.OTHER,
                null,
                null,
                Validity.UNKNOWN,
                List.of(
                        new Paragraph(1, 2, "一、指标[1]"),
                        new Paragraph(
                                2,
                                0,
                                "市 60",
                                List.of(new Cell(0, 1, 2, true), new Cell(1, 1, 1, false), new Cell(2, 4, 1, false)),
                                null),
                        new Paragraph(3, 0, "[1] 年底数。", List.of(), "[1]")),
                Details.NONE);
        DocumentCodec codec = new DocumentCodec();
        byte[] stored = codec.encode(document);
        assertThat(codec.decode(stored, 0, stored.length)).isEqualTo(document);
        assertThat(new TextReader().read(stored, 0, stored.length).passages())
                .as("the text alone")
                .isEqualTo(SearchedText.of(document).passages())
                .hasSize(4);
    }
}
