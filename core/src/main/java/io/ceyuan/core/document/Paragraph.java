package io.ceyuan.core.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a document, one row of a table, or one footnote.
 *
 * @param number from 1 on, in the order of the text; its anchor is {@code p} and the number
 * @param headingLevel 0 for running text, 1 for the highest heading
 * @param text without line breaks; of a row, its cells parted by a space
 * @param cells of the row from left to right; empty for what is no row
 * @param note the mark of a footnote, as {@code [1]}, with which its text begins; null for what is none
 */
public record Paragraph(
        int number,
        int headingLevel,
        String text,
        List<Cell> cells,
        @Nullable String note) {

    public Paragraph {
        if (number < 1) {
            throw new IllegalArgumentException("paragraphs count from 1, not " + number);
        }
        if (headingLevel < 0) {
            throw new IllegalArgumentException("not a heading level: " + headingLevel);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("paragraph " + number + " is empty");
        }
        int end = 0;
        for (Cell cell : cells) {
            if (cell.start() < end || cell.end() > text.length()) {
                throw new IllegalArgumentException("cells of paragraph " + number + " overlap or leave it: " + cells);
            }
            end = cell.end();
        }
        if (note != null && (note.isBlank() || !text.startsWith(note))) {
            throw new IllegalArgumentException("note " + number + " does not begin with its mark " + note);
        }
        cells = List.copyOf(cells);
    }

    /** Running text or a heading. */
    public Paragraph(int number, int headingLevel, String text) {
        this(number, headingLevel, text, List.of(), null);
    }

    /** The anchor on the document page, as {@code p12}. */
    public String anchor() {
        return "p" + number;
    }
}
