package io.ceyuan.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.Cell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A PDF")
final class PdfFileTest {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("gives a ruled table row by row, each cell whole, between the lines around it")
    void readsTable() throws Exception {
        List<Block> blocks = read(content -> {
            write(content, 72, 760, "Above the table.");
            for (float y : new float[] {740, 700, 660}) {
                rule(content, 72, y, 372, y);
            }
            for (float x : new float[] {72, 172, 272, 372}) {
                rule(content, x, 660, x, 740);
            }
            // lines of different cells are drawn in turn
            write(content, 76, 725, "Income of");
            write(content, 176, 725, "2021");
            write(content, 276, 725, "2022");
            write(content, 76, 710, "villages");
            write(content, 76, 685, "Rate");
            write(content, 176, 685, "60");
            write(content, 276, 685, "92.5");
            write(content, 72, 640, "Below the table.");
        });
        assertThat(blocks)
                .containsExactly(
                        Block.paragraph("Above the table."),
                        row("Income of villages", "2021", "2022"),
                        row("Rate", "60", "92.5"),
                        Block.paragraph("Below the table."));
    }

    @Test
    @DisplayName("keeps a cell over two columns whole, and takes one box around a text for no table")
    void readsWideCell() throws Exception {
        List<Block> blocks = read(content -> {
            content.addRect(60, 500, 400, 280);
            content.stroke();
            write(content, 72, 760, "Inside of a box.");
            for (float y : new float[] {740, 700, 660}) {
                rule(content, 72, y, 272, y);
            }
            rule(content, 72, 660, 72, 740);
            rule(content, 172, 660, 172, 700);
            rule(content, 272, 660, 272, 740);
            write(content, 150, 720, "Indicators");
            write(content, 76, 680, "Rate");
            write(content, 176, 680, "60");
        });
        assertThat(blocks)
                .containsExactly(
                        Block.paragraph("Inside of a box."),
                        new Block("Indicators", 0, List.of(new Cell(0, 10, 2, false)), null),
                        row("Rate", "60"));
    }

    @Test
    @DisplayName("closes the gaps that justified lines have around digits, and keeps those between columns")
    void closesGaps() throws Exception {
        List<Block> blocks = read(content -> {
            write(content, 72, 760, "20");
            write(content, 90, 760, "21");
            write(content, 200, 760, "35");
        });
        assertThat(blocks).containsExactly(Block.paragraph("2021 35"));
    }

    private static Block row(String... cells) {
        return TableRows.row(List.of(cells)).orElseThrow();
    }

    private List<Block> read(Drawing drawing) throws IOException {
        Path file = folder.resolve("drawn.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.draw(content);
            }
            document.save(file.toFile());
        }
        return PdfFile.read(file).blocks();
    }

    private static void write(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(FONT, 12);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static void rule(PDPageContentStream content, float x1, float y1, float x2, float y2) throws IOException {
        content.moveTo(x1, y1);
        content.lineTo(x2, y2);
        content.stroke();
    }

    @FunctionalInterface
    private interface Drawing {
        void draw(PDPageContentStream content) throws IOException;
    }
}
