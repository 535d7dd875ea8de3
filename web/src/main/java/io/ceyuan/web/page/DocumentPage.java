package io.ceyuan.web.page;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.quotation.Quotation;
import io.ceyuan.core.quotation.Quotations;
import io.ceyuan.core.reference.Passage;
import io.ceyuan.core.reference.Reference;
import io.ceyuan.core.search.CitedDocument.Repeal;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.Related;
import io.ceyuan.core.search.Snippet;
import io.ceyuan.web.params.DocumentParams;
import io.ceyuan.web.params.GraphParams;
import io.ceyuan.web.params.SearchParams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document with its text.
 *
 * @param outline its parts
 * @param quotations whose speaker is named
 * @param meetings that the text names
 * @param notes its footnotes
 * @param hits number of matches of what was looked for, or else of the query; 0 without either
 * @param find the box that looks for something in the text
 * @param relations what it says of others, and they of it
 * @param graph the picture of these; null where there are none
 * @param similar documents that speak of the same
 * @param repealed what repeals it; null where nothing in the library does
 * @param repealing the sentence that says so; null without one
 * @param newer the newest version, where this is an older one; null otherwise
 * @param versions the newest first, this one among them; empty when there is no other
 * @param copyCount other documents of the same or nearly the same text
 * @param copies the first of them
 * @param file the original file
 * @param cite how it is cited, or the part that the address names
 * @param meta what reference managers read
 * @param back the search this document was found by; null without query
 */
public record DocumentPage(
        SearchForm form,
        String title,
        List<Metadata.Row> metadata,
        List<OutlineEntry> outline,
        List<QuotationItem> quotations,
        List<MeetingItem> meetings,
        List<ShownPart> text,
        List<ShownNote> notes,
        int hits,
        FindBox find,
        List<RelationGroup> relations,
        @Nullable String graph,
        List<SimilarItem> similar,
        @Nullable Link repealed,
        @Nullable String repealing,
        @Nullable Link newer,
        List<RelatedItem> versions,
        int copyCount,
        List<RelatedItem> copies,
        String file,
        CiteBox cite,
        List<MetaTag> meta,
        @Nullable Link back) {

    /** Whether anything stands beside the text. */
    boolean hasSide() {
        return !sideName().isEmpty();
    }

    /** What that is called where it is folded away. */
    String sideName() {
        List<String> names = new ArrayList<>();
        if (!outline.isEmpty()) {
            names.add("目录");
        }
        if (!quotations.isEmpty()) {
            names.add("引语");
        }
        if (!meetings.isEmpty()) {
            names.add("会议");
        }
        return String.join("、", names);
    }

    /** The page of a document found by a query, with nothing around it. */
    public static DocumentPage of(
            LibraryEntry entry, List<Snippet> highlights, String q, String base, LocalDate today) {
        return of(entry, highlights, Surroundings.NONE, DocumentParams.of(q), base, today);
    }

    /**
     * The page of a document, with the matches that a searcher found in it.
     *
     * @param base scheme and host, before the path of an absolute address
     * @param today the day whose validity is shown
     */
    public static DocumentPage of(
            LibraryEntry entry,
            List<Snippet> highlights,
            Surroundings around,
            DocumentParams params,
            String base,
            LocalDate today) {
        PolicyDocument document = entry.document();
        Related related = entry.related();
        String title = document.title().value();
        Repeal repeal = related.later().repealOn(today);
        HitNumbers hits = new HitNumbers(document.paragraphs(), highlights);
        SearchParams search = params.search();
        Outline outline = Outline.of(document.paragraphs());
        List<Quotation> quotations = Quotations.of(document.paragraphs());
        Map<Integer, String> texts =
                document.paragraphs().stream().collect(Collectors.toMap(Paragraph::number, Paragraph::text));
        ShownText text = new ShownText(
                document.paragraphs(),
                title,
                outline,
                quotations,
                CitationMarks.of(around.citations(), texts),
                hits,
                address -> Links.cite(document.id(), params, address));
        Reference reference = Reference.of(document, Links.permanent(base, document.id()), today, List.of());
        Reference cited = params.cite().isEmpty()
                ? reference
                : Passage.at(document.paragraphs(), outline, params.cite())
                        .map(reference::at)
                        .orElse(reference);
        List<RelationGroup> relations = RelationGroup.of(document.id(), around.links());
        return new DocumentPage(
                SearchForm.of(search),
                title,
                Metadata.of(entry, today),
                OutlineEntry.of(outline, title),
                QuotationItem.of(quotations, document.paragraphs()),
                MeetingItem.of(around.citations()),
                text.parts(),
                text.notes(),
                hits.total(),
                FindBox.of(document.id(), params, hits.total()),
                relations,
                relations.isEmpty() ? null : Links.graph(document.id(), GraphParams.USUAL),
                SimilarItem.of(around.similar()),
                RelatedItem.repealed(related, today),
                repeal == null ? null : RelationLine.excerpt(repeal.sentence()),
                RelatedItem.newer(related, document.id()),
                RelatedItem.versions(related, document.id()),
                related.copyCount(),
                RelatedItem.copies(related),
                Links.file(document.id()),
                CiteBox.of(document.id(), cited, Links.cite(document.id(), params, "")),
                MetaTags.of(reference, document.source(), base + Links.file(document.id())),
                search.q().isEmpty() ? null : new Link("返回检索结果", Links.search(search)));
    }
}
