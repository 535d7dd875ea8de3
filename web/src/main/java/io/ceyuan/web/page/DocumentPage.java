package io.ceyuan.web.page;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.outline.Section;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.Related;
import io.ceyuan.core.search.Snippet;
import io.ceyuan.web.params.SearchParams;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document with its text.
 *
 * @param outline its parts
 * @param hits number of matches of the query; 0 without query
 * @param newer the newest version, where this is an older one; null otherwise
 * @param versions the newest first, this one among them; empty when there is no other
 * @param copyCount other documents of the same or nearly the same text
 * @param copies the first of them
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
        @Nullable Link newer,
        List<RelatedItem> versions,
        int copyCount,
        List<RelatedItem> copies,
        String file,
        @Nullable Link back) {

    private static final int DEEPEST_HEADING = 5;

    /** The page of a document, with the matches of {@code q} as it is usually read. */
    public static DocumentPage of(LibraryEntry entry, List<Snippet> highlights, String q, LocalDate today) {
        return of(entry, highlights, SearchParams.of(q), today);
    }

    /**
     * The page of a document, with the matches of a search that a searcher found in it.
     *
     * @param today the day whose validity is shown
     */
    public static DocumentPage of(LibraryEntry entry, List<Snippet> highlights, SearchParams search, LocalDate today) {
        PolicyDocument document = entry.document();
        Related related = entry.related();
        String title = document.title().value();
        HitNumbers hits = new HitNumbers(document.paragraphs(), highlights);
        Outline outline = Outline.of(document.paragraphs());
        Map<Integer, List<String>> addresses = outline.walk()
                .filter(section -> !section.anchor().equals("p" + section.first()))
                .collect(Collectors.groupingBy(
                        Section::first, Collectors.mapping(Section::anchor, Collectors.toList())));
        int highest = highestHeading(document.paragraphs(), title);
        return new DocumentPage(
                SearchForm.of(search),
                title,
                Metadata.of(document, today),
                OutlineEntry.of(outline, title),
                document.paragraphs().stream()
                        .map(paragraph -> shown(paragraph, addresses, title, highest, hits))
                        .toList(),
                hits.total(),
                RelatedItem.newer(related, document.id()),
                RelatedItem.versions(related, document.id()),
                related.copyCount(),
                RelatedItem.copies(related),
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

    private static ShownParagraph shown(
            Paragraph paragraph, Map<Integer, List<String>> addresses, String title, int highest, HitNumbers hits) {
        int level = paragraph.headingLevel();
        return new ShownParagraph(
                paragraph.number(),
                paragraph.anchor(),
                addresses.getOrDefault(paragraph.number(), List.of()),
                level == 0 ? 0 : Math.clamp(level - highest + 2, 2, DEEPEST_HEADING),
                paragraph.text().equals(title),
                hits.mark(paragraph.number(), paragraph.text()),
                hits.navigation(paragraph.number()));
    }
}
