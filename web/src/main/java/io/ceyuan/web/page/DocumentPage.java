package io.ceyuan.web.page;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.quotation.Quotation;
import io.ceyuan.core.quotation.Quotations;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.Related;
import io.ceyuan.core.search.Similar;
import io.ceyuan.core.search.Snippet;
import io.ceyuan.web.params.DocumentParams;
import io.ceyuan.web.params.SearchParams;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with its text.
 *
 * @param outline its parts
 * @param quotations whose speaker is named
 * @param notes its footnotes
 * @param hits number of matches of what was looked for, or else of the query; 0 without either
 * @param find the box that looks for something in the text
 * @param similar documents that speak of the same
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
        List<QuotationItem> quotations,
        List<ShownPart> text,
        List<ShownNote> notes,
        int hits,
        FindBox find,
        List<SimilarItem> similar,
        @Nullable Link newer,
        List<RelatedItem> versions,
        int copyCount,
        List<RelatedItem> copies,
        String file,
        @Nullable Link back) {

    /** Whether anything stands beside the text. */
    boolean hasSide() {
        return !outline.isEmpty() || !quotations.isEmpty();
    }

    /** What that is called where it is folded away. */
    String sideName() {
        return quotations.isEmpty() ? "目录" : outline.isEmpty() ? "引语" : "目录和引语";
    }

    /** The page of a document found by a query, without similar ones. */
    public static DocumentPage of(LibraryEntry entry, List<Snippet> highlights, String q, LocalDate today) {
        return of(entry, highlights, List.of(), DocumentParams.of(q), today);
    }

    /**
     * The page of a document, with the matches that a searcher found in it.
     *
     * @param today the day whose validity is shown
     */
    public static DocumentPage of(
            LibraryEntry entry,
            List<Snippet> highlights,
            List<Similar> similar,
            DocumentParams params,
            LocalDate today) {
        PolicyDocument document = entry.document();
        Related related = entry.related();
        String title = document.title().value();
        HitNumbers hits = new HitNumbers(document.paragraphs(), highlights);
        SearchParams search = params.search();
        Outline outline = Outline.of(document.paragraphs());
        List<Quotation> quotations = Quotations.of(document.paragraphs());
        ShownText text = new ShownText(document.paragraphs(), title, outline, quotations, hits);
        return new DocumentPage(
                SearchForm.of(search),
                title,
                Metadata.of(entry, today),
                OutlineEntry.of(outline, title),
                QuotationItem.of(quotations, document.paragraphs()),
                text.parts(),
                text.notes(),
                hits.total(),
                FindBox.of(document.id(), params, hits.total()),
                SimilarItem.of(similar),
                RelatedItem.newer(related, document.id()),
                RelatedItem.versions(related, document.id()),
                related.copyCount(),
                RelatedItem.copies(related),
                Links.file(document.id()),
                search.q().isEmpty() ? null : new Link("返回检索结果", Links.search(search)));
    }
}
