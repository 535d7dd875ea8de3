package io.ceyuan.lucene;

import io.ceyuan.analysis.BoundedPairs;
import io.ceyuan.core.document.Paragraph;

/** What a paragraph is to a query for headings or for running text. */
enum ParagraphKind {
    BODY('\u0011'),
    HEADING('\u0012'),
    TITLE('\u0013');

    private final char mark;

    ParagraphKind(char mark) {
        this.mark = mark;
    }

    /**
     * @param title of the document
     */
    static ParagraphKind of(Paragraph paragraph, String title) {
        if (paragraph.text().equals(title)) {
            return TITLE;
        }
        return paragraph.headingLevel() > 0 ? HEADING : BODY;
    }

    /** The text as it goes to the index. */
    String marked(String text) {
        return mark + text;
    }

    /** The term that stands before a paragraph of this kind. */
    String term() {
        return BoundedPairs.kind(mark);
    }
}
