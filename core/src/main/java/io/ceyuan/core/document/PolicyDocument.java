package io.ceyuan.core.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of the library: what is known about it, and its text in paragraphs. */
public record PolicyDocument(
        DocumentId id,
        SourceFile source,
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
        if (title.value().isBlank()) {
            throw new IllegalArgumentException(source.place() + ": a document without title");
        }
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException(source.place() + ": a document without text");
        }
        issuers = List.copyOf(issuers);
        paragraphs = List.copyOf(paragraphs);
    }

    /** A document of which nothing else is known. */
    public PolicyDocument(
            DocumentId id,
            SourceFile source,
            Sourced<String> title,
            @Nullable Sourced<DocumentNumber> number,
            List<IssuingBody> issuers,
            @Nullable Sourced<LocalDate> issued,
            DocumentKind kind,
            @Nullable AdministrativeLevel level,
            @Nullable String region,
            Validity validity,
            List<Paragraph> paragraphs) {
        this(id, source, title, number, issuers, issued, kind, level, region, validity, paragraphs, Details.NONE);
    }

    /** The validity on a day, which may come before its first or after its last day in force. */
    public Validity validityOn(LocalDate day) {
        return details.lifetime().on(day, validity);
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
