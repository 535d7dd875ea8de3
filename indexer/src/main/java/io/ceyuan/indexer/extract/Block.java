package io.ceyuan.indexer.extract;

/**
 * One paragraph or table row of a file.
 *
 * @param text one clean line: see {@link CleanText#line}
 * @param headingLevel 0 for running text, 1 to 6 for headings
 * @param row whether it is a row of a table, its cells parted by a space
 */
public record Block(String text, int headingLevel, boolean row) {

    static final int HEADING_LEVELS = 6;

    public Block {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an empty block");
        }
        if (headingLevel < 0 || headingLevel > HEADING_LEVELS) {
            throw new IllegalArgumentException("not a heading level: " + headingLevel);
        }
    }

    static Block paragraph(String text) {
        return new Block(text, 0, false);
    }
}
