package io.ceyuan.core.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of the library: what is known about it, and its text in paragraphs.
 *
 * @param places every file with this content, byte by byte; the one it was read from first
 */
public record PolicyDocument(
        DocumentId id,
        List<SourceFile> places,
        Sourced<String> title,
        @Nullable Sourced<DocumentNumber> number,
        List<IssuingBody> issuers,
        @Nullable Sourced<LocalDate> issued,
        DocumentKind kind,
        @Nullable AdministrativeLevel level,
        @Nullable String region,
        Validity validity,
        List<Paragraph> paragraphs,
        Details details) {

    public PolicyDocument {
        if (places.isEmpty()) {
            throw new IllegalArgumentException(id + ": a document without place");
        }
        SourceFile source = places.getFirst();
        if (title.value().isBlank()) {
            throw new IllegalArgumentException(source.place() + ": a document without title");
        }
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException(source.place() + ": a document without text");
        }
        places = List.copyOf(places);
        issuers = List.copyOf(issuers);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The validity on a day, which may come before its first or after its last day in force. */
    public Validity validityOn(LocalDate day) {
        return details.lifetime().on(day, validity);
    }

    /** How long its text is, in UTF-16 units. */
    public int characters() {
        return paragraphs.stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }

    /** The file it was read from. */
    public SourceFile source() {
        return places.getFirst();
    }

    /** The same document under an id and at places of its own. */
    public PolicyDocument at(DocumentId otherId, List<SourceFile> otherPlaces) {
        return new PolicyDocument(
                otherId,
                otherPlaces,
                title,
                number,
                issuers,
                issued,
                kind,
                level,
                region,
                validity,
                paragraphs,
                details);
    }

    /** 发文字号, 令号 or 公告号 in its normal form, or null. */
    public @Nullable String numberText() {
        return number == null ? null : number.value().toString();
    }

    /** 成文日期, or null. */
    public @Nullable LocalDate issuedDate() {
        return issued == null ? null : issued.value();
    }
}
