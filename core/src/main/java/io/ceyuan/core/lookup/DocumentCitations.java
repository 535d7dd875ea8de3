package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.Antecedent;
import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.PinUnit;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.search.CitationIndex;
import io.ceyuan.core.search.SearchException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a document cites, place by place. The whole text is read at once, so that 该办法 finds what was cited paragraphs before.
 *
 * @param placed in the order of the text
 */
public record DocumentCitations(List<Placed> placed) {

    public static final DocumentCitations NONE = new DocumentCitations(List.of());

    public DocumentCitations {
        placed = List.copyOf(placed);
    }

    /**
     * A citation.
     *
     * @param paragraph number of the paragraph
     * @param span in the text of the paragraph
     * @param item what was found, with its span in the whole text
     * @param self whether it names the document itself, or a part of it
     * @param own address of the part of the document itself that it names, as {@code article-8}; null for none
     */
    public record Placed(
            int paragraph,
            Span span,
            LookedUp item,
            boolean self,
            @Nullable String own) {}

    /** @throws SearchException when the engine is broken */
    public static DocumentCitations of(PolicyDocument document, CitationLookup lookup) {
        List<LookedUp> items =
                lookup.all(document.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n")));
        if (items.isEmpty()) {
            return NONE;
        }
        Own own = Own.of(document, items, lookup.index());
        List<Placed> placed = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            int end = start + paragraph.text().length();
            for (; next < items.size() && items.get(next).citation().span().start() < end; next++) {
                Span span = items.get(next).citation().span();
                // a quotation may go on in the next paragraph
                Span here = new Span(Math.max(0, span.start() - start), Math.min(span.end(), end) - start);
                placed.add(own.placed(paragraph.number(), here, items.get(next)));
            }
            start = end + 1;
        }
        return new DocumentCitations(placed);
    }

    /**
     * The document's own parts.
     *
     * @param selves where the text begins to speak of itself: 本办法
     */
    private record Own(DocumentId id, DocumentParts parts, Set<Integer> selves) {

        static Own of(PolicyDocument document, List<LookedUp> items, CitationIndex index) {
            Set<Integer> selves = new HashSet<>();
            for (LookedUp item : items) {
                if (item.citation() instanceof Citation.BackReference reference
                        && reference.antecedent() instanceof Antecedent.Self) {
                    selves.add(reference.span().start());
                }
            }
            Outline outline = Outline.of(document.paragraphs());
            DocumentParts parts = DocumentParts.of(
                    document.title().value(), index.addresses(document.id()), () -> Optional.of(outline));
            return new Own(document.id(), parts, selves);
        }

        Placed placed(int paragraph, Span span, LookedUp item) {
            for (Match match : item.matches()) {
                if (match.document().document().id().equals(id)) {
                    return new Placed(paragraph, span, item, true, match.address());
                }
            }
            if (item.citation() instanceof Citation.Provision provision && isOwn(provision)) {
                String address = CitedPart.of(provision.pin(), parts).address();
                return new Placed(paragraph, span, item, true, address);
            }
            boolean self = selves.contains(item.citation().span().start());
            return new Placed(paragraph, span, item, self, null);
        }

        /** 本办法第八条, and 附件2 of nothing else; 第八条 alone may be that of another text. */
        private boolean isOwn(Citation.Provision provision) {
            boolean attachment = provision.base().isEmpty()
                    && provision.pin().parts().getFirst().unit() == PinUnit.ATTACHMENT;
            return provision.of().isEmpty()
                    && (attachment || selves.contains(provision.span().start()));
        }
    }
}
