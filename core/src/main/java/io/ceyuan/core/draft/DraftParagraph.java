package io.ceyuan.core.draft;

/**
 * A paragraph of a draft as it was written, with its white space.
 *
 * @param number from 1 on, in the order of the text
 * @param place what it is, where it is no running text: 表格, 脚注; empty for running text
 */
public record DraftParagraph(int number, String place, String text) {

    public DraftParagraph {
        if (number < 1) {
            throw new IllegalArgumentException("paragraphs count from 1, not " + number);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("paragraph " + number + " is empty");
        }
    }

    /** As users read it: 第3段, 第12段（表格）. */
    public String label() {
        return "第" + number + "段" + (place.isEmpty() ? "" : "（" + place + "）");
    }
}
