package io.ceyuan.lucene;

import io.ceyuan.analysis.BoundedPairs;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;

/** What a paragraph is to a query for headings or for running text. */
enum ParagraphKind {
    BODY('\u0011'),
    HEADING('\u0012'),
    TITLE('\u0013');

    private final char mark;

    ParagraphKind(char mark) {
        this.mark = mark;
    }

    static ParagraphKind of(Paragraph paragraph, PolicyDocument document) {
        if (paragraph.text().equals(document.title().value())) {
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
