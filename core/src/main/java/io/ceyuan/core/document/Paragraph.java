package io.ceyuan.core.document;

/**
 * One paragraph of a document.
 *
 * @param number from 1 on, in the order of the text; its anchor is {@code p} and the number
 * @param headingLevel 0 for running text, 1 for the highest heading
 * @param text without line breaks
 */
public record Paragraph(int number, int headingLevel, String text) {

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
    }

    /** The anchor on the document page, as {@code p12}. */
    public String anchor() {
        return "p" + number;
    }
}
