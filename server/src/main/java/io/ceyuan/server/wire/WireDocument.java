package io.ceyuan.server.wire;

import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.outline.Outline;
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
 * @param provenance where title, number and date were read, by their names
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
        String validity,
        String url,
        Map<String, String> provenance,
        OriginalFileLink file,
        List<Place> places,
        int copyCount,
        List<WireReference> copies,
        List<WireReference> versions,
        List<WireSection> outline,
        List<TextParagraph> paragraphs,
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

    public record TextParagraph(int number, String anchor, int headingLevel, String text) {
        static TextParagraph of(Paragraph paragraph) {
            return new TextParagraph(
                    paragraph.number(), paragraph.anchor(), paragraph.headingLevel(), paragraph.text());
        }
    }

    public static WireDocument of(LibraryEntry entry, List<Snippet> marked) {
        PolicyDocument document = entry.document();
        Related related = entry.related();
        String url = "/documents/" + document.id();
        Map<String, String> provenance = new LinkedHashMap<>();
        put(provenance, "title", document.title());
        put(provenance, "number", document.number());
        put(provenance, "issued", document.issued());
        return new WireDocument(
                document.id().value(),
                document.title().value(),
                document.numberText(),
                document.issuers().stream().map(IssuingBody::name).toList(),
                document.issuedDate(),
                document.kind().label(),
                document.level() == null ? null : document.level().label(),
                document.region(),
                document.validity().label(),
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
                marked.stream().map(WireSnippet::of).toList());
    }

    private static void put(Map<String, String> provenance, String name, @Nullable Sourced<?> sourced) {
        if (sourced != null) {
            provenance.put(name, sourced.provenance().name().toLowerCase(Locale.ROOT));
        }
    }
}
