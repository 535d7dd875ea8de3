package io.ceyuan.server.wire;

import io.ceyuan.core.document.Cell;
import io.ceyuan.core.document.Contributor;
import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.Lifetime;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.quotation.Quotations;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.Related;
import io.ceyuan.core.search.Snippet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code /api/v1/documents/{id}}.
 *
 * @param provenance where the values were read, by their names
 * @param highlights the paragraphs in which {@code q} was found, whole, with their marks
 */
public record WireDocument(
        String id,
        String title,
        @Nullable String number,
        List<String> issuers,
        @Nullable LocalDate issued,
        String kind,
        @Nullable String level,
        @Nullable String region,
        List<String> divisions,
        String validity,
        @Nullable WireRepeal repeal,
        @Nullable LocalDate published,
        @Nullable LocalDate effective,
        @Nullable LocalDate expires,
        @Nullable String evidence,
        List<String> recipients,
        @Nullable String signer,
        List<Contributor> contributors,
        @Nullable String summary,
        List<String> keywords,
        @Nullable String topic,
        String url,
        Map<String, String> provenance,
        OriginalFileLink file,
        List<Place> places,
        int copyCount,
        List<WireReference> copies,
        List<WireReference> versions,
        List<WireSection> outline,
        List<TextParagraph> paragraphs,
        List<WireQuotation> quotations,
        List<WireSnippet> highlights) {

    public record OriginalFileLink(String name, String format, long bytes, Instant modified, boolean ocr, String url) {
        static OriginalFileLink of(String documentUrl, SourceFile source) {
            return new OriginalFileLink(
                    source.name(),
                    source.format(),
                    source.bytes(),
                    source.modified(),
                    source.recognized(),
                    documentUrl + "/file");
        }
    }

    /** Where a file with this content lies, from the name of the library's folder on. */
    public record Place(String place, long bytes, Instant modified) {
        static Place of(SourceFile source) {
            return new Place(source.place(), source.bytes(), source.modified());
        }
    }

    public record TextParagraph(
            int number,
            String anchor,
            int headingLevel,
            String text,
            List<Cell> cells,
            @Nullable String note) {
        static TextParagraph of(Paragraph paragraph) {
            return new TextParagraph(
                    paragraph.number(),
                    paragraph.anchor(),
                    paragraph.headingLevel(),
                    paragraph.text(),
                    paragraph.cells(),
                    paragraph.note());
        }
    }

    /**
     * The document with the marks of a query.
     *
     * @param today the day whose validity is told
     */
    public static WireDocument of(LibraryEntry entry, List<Snippet> marked, LocalDate today) {
        PolicyDocument document = entry.document();
        Related related = entry.related();
        String url = "/documents/" + document.id();
        Map<String, String> provenance = new LinkedHashMap<>();
        put(provenance, "title", document.title());
        put(provenance, "number", document.number());
        put(provenance, "issued", document.issued());
        Details details = document.details();
        Lifetime lifetime = details.lifetime();
        put(provenance, "issuers", details.origins().issuers());
        put(provenance, "kind", details.origins().kind());
        put(provenance, "level", details.origins().level());
        put(provenance, "region", details.origins().region());
        put(provenance, "validity", details.origins().validity());
        put(provenance, "published", lifetime.published());
        put(provenance, "effective", lifetime.effective());
        put(provenance, "expires", lifetime.expires());
        put(provenance, "evidence", lifetime.evidence());
        put(provenance, "recipients", details.recipients());
        put(provenance, "signer", details.signer());
        put(provenance, "contributors", details.contributors());
        put(provenance, "summary", details.summary());
        put(provenance, "keywords", details.keywords());
        put(provenance, "topic", details.topic());
        return new WireDocument(
                document.id().value(),
                document.title().value(),
                document.numberText(),
                document.issuers().stream().map(IssuingBody::name).toList(),
                document.issuedDate(),
                document.kind().label(),
                document.level() == null ? null : document.level().label(),
                document.region(),
                details.divisions(),
                entry.validityOn(today).label(),
                WireRepeal.of(related.later().repealOn(today)),
                value(lifetime.published()),
                value(lifetime.effective()),
                value(lifetime.expires()),
                value(lifetime.evidence()),
                all(details.recipients()),
                value(details.signer()),
                all(details.contributors()),
                value(details.summary()),
                all(details.keywords()),
                value(details.topic()),
                url,
                provenance,
                OriginalFileLink.of(url, document.source()),
                document.places().stream().map(Place::of).toList(),
                related.copyCount(),
                WireReference.of(related.copies()),
                WireReference.of(related.versions()),
                Outline.of(document.paragraphs()).sections().stream()
                        .map(WireSection::of)
                        .toList(),
                document.paragraphs().stream().map(TextParagraph::of).toList(),
                Quotations.of(document.paragraphs()).stream()
                        .map(WireQuotation::of)
                        .toList(),
                marked.stream().map(WireSnippet::of).toList());
    }

    private static void put(Map<String, String> provenance, String name, @Nullable Sourced<?> sourced) {
        put(provenance, name, sourced == null ? null : sourced.provenance());
    }

    private static void put(Map<String, String> provenance, String name, @Nullable Provenance origin) {
        if (origin != null) {
            provenance.put(name, origin.name().toLowerCase(Locale.ROOT));
        }
    }

    private static <T> @Nullable T value(@Nullable Sourced<T> sourced) {
        return sourced == null ? null : sourced.value();
    }

    private static <T> List<T> all(@Nullable Sourced<List<T>> sourced) {
        return sourced == null ? List.of() : sourced.value();
    }
}
