package io.ceyuan.lucene;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import java.util.ArrayList;
import java.util.List;

/** The texts of a document that are searched: its paragraphs, and its title where none of them repeats it. */
record SearchedText(String title, List<Paragraph> paragraphs) {

    /** Stands for the title. */
    static final int TITLE = 0;

    static SearchedText of(PolicyDocument document) {
        return new SearchedText(document.title().value(), document.paragraphs());
    }

    /**
     * A text no match leaves.
     *
     * @param paragraph its number, or {@link #TITLE}
     */
    record Passage(int paragraph, ParagraphKind kind, String text) {}

    /** In the order of reading. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        if (paragraphs.stream().noneMatch(paragraph -> paragraph.text().contains(title))) {
            passages.add(new Passage(TITLE, ParagraphKind.TITLE, title));
        }
        for (Paragraph paragraph : paragraphs) {
            passages.add(new Passage(paragraph.number(), ParagraphKind.of(paragraph, title), paragraph.text()));
        }
        return passages;
    }
}
