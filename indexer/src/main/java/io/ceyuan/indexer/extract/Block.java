package io.ceyuan.indexer.extract;

import io.ceyuan.core.document.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph, table row or footnote of a file.
 *
 * @param text one clean line: see {@link CleanText#line}; of a row, its cells parted by a space
 * @param headingLevel 0 for running text, 1 to 6 for headings
 * @param cells of a row, spans of its text; empty for what is no row
 * @param note the mark of a footnote, with which its text begins; null for what is none
 */
public record Block(
        String text,
        int headingLevel,
        List<Cell> cells,
        @Nullable String note) {

    static final int HEADING_LEVELS = 6;

    public Block {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an empty block");
        }
        if (headingLevel < 0 || headingLevel > HEADING_LEVELS) {
            throw new IllegalArgumentException("not a heading level: " + headingLevel);
        }
        cells = List.copyOf(cells);
    }

    static Block paragraph(String text) {
        return heading(text, 0);
    }

    /**
     * @param level 0 for what is none
     */
    static Block heading(String text, int level) {
        return new Block(text, level, List.of(), null);
    }

    /**
     * A footnote.
     *
     * @param text without its mark
     */
    static Block note(String mark, String text) {
        return new Block(mark + " " + text, 0, List.of(), mark);
    }

    /** Whether it is a row of a table. */
    public boolean row() {
        return !cells.isEmpty();
    }
}
