package io.ceyuan.web.page;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.Snippet;
import io.ceyuan.web.params.SearchParams;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with its text.
 *
 * @param outline the headings
 * @param hits number of matches of the query; 0 without query
 * @param file the original file
 * @param back the search this document was found by; null without query
 */
public record DocumentPage(
        SearchForm form,
        String title,
        List<Metadata.Row> metadata,
        List<OutlineEntry> outline,
        List<ShownParagraph> paragraphs,
        int hits,
        String file,
        @Nullable Link back) {

    private static final int DEEPEST_HEADING = 5;

    /**
     * A heading in the contents.
     *
     * @param depth 1 for the highest, 3 for the lowest shown
     */
    record OutlineEntry(String text, String url, int depth) {}

    /** The page of a document, with the matches of {@code q} that a searcher found in it. */
    public static DocumentPage of(PolicyDocument document, List<Snippet> highlights, String q) {
        String title = document.title().value();
        HitNumbers hits = new HitNumbers(document.paragraphs(), highlights);
        SearchParams search = SearchParams.of(q);
        int highest = highestHeading(document.paragraphs(), title);
        return new DocumentPage(
                SearchForm.of(search.q()),
                title,
                Metadata.of(document),
                outline(document.paragraphs(), title, highest),
                document.paragraphs().stream()
                        .map(paragraph -> shown(paragraph, title, highest, hits))
                        .toList(),
                hits.total(),
                Links.file(document.id()),
                search.q().isEmpty() ? null : new Link("返回检索结果", Links.search(search)));
    }

    /** A document may start with 一、 and have no 第一章: its highest heading still follows the title. */
    private static int highestHeading(List<Paragraph> paragraphs, String title) {
        return paragraphs.stream()
                .filter(paragraph ->
                        paragraph.headingLevel() > 0 && !paragraph.text().equals(title))
                .mapToInt(Paragraph::headingLevel)
                .min()
                .orElse(1);
    }

    private static ShownParagraph shown(Paragraph paragraph, String title, int highest, HitNumbers hits) {
        int level = paragraph.headingLevel();
        return new ShownParagraph(
                paragraph.number(),
                paragraph.anchor(),
                level == 0 ? 0 : Math.clamp(level - highest + 2, 2, DEEPEST_HEADING),
                paragraph.text().equals(title),
                hits.mark(paragraph.number(), paragraph.text()),
                hits.navigation(paragraph.number()));
    }

    private static List<OutlineEntry> outline(List<Paragraph> paragraphs, String title, int highest) {
        return paragraphs.stream()
                .filter(paragraph ->
                        paragraph.headingLevel() > 0 && !paragraph.text().equals(title))
                .map(heading -> new OutlineEntry(
                        heading.text(), "#" + heading.anchor(), Math.min(heading.headingLevel() - highest + 1, 3)))
                .toList();
    }
}
