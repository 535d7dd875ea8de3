package io.ceyuan.indexer.draft;

/**
 * A paragraph of a Word file that has text.
 *
 * @param at where it stands
 * @param place 表格, 文本框, 脚注1; empty for running text
 * @param text with a tab and a line break as one character each
 */
record WordParagraph(At at, String place, String text) {

    /** By what a paragraph is found again. */
    sealed interface At {}

    /**
     * In the text.
     *
     * @param ordinal of all paragraphs of the text, those without words and those in boxes too, from 0 on
     */
    record InText(int ordinal) implements At {}

    /** In a footnote, or in an endnote, which is found by its reference in the text. */
    record InNote(boolean end, String id) implements At {}
}
