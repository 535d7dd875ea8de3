package io.ceyuan.core.search;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.AgencyNumber;
import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.document.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small documents for tests. */
public record SampleDocument(
        String place,
        String title,
        DocumentNumber number,
        List<String> issuers,
        @Nullable LocalDate issued,
        DocumentKind kind,
        @Nullable AdministrativeLevel level,
        @Nullable String region,
        List<String> text) {

    /** A document with a title and text and nothing else. */
    public static SampleDocument of(String place, String title, String... text) {
        return new SampleDocument(
                place,
                title,
                new AgencyNumber("泽政发", 2021, 12),
                List.of(),
                null,
                DocumentKind.OTHER,
                null,
                null,
                List.of(text));
    }

    public SampleDocument issued(int year, int month, int day) {
        return new SampleDocument(
                place, title, number, issuers, LocalDate.of(year, month, day), kind, level, region, text);
    }

    public SampleDocument number(String agencyCode, int year, int serial) {
        return number(new AgencyNumber(agencyCode, year, serial));
    }

    public SampleDocument number(DocumentNumber newNumber) {
        return new SampleDocument(place, title, newNumber, issuers, issued, kind, level, region, text);
    }

    public SampleDocument by(String... names) {
        return new SampleDocument(place, title, number, List.of(names), issued, kind, level, region, text);
    }

    public SampleDocument kind(DocumentKind newKind) {
        return new SampleDocument(place, title, number, issuers, issued, newKind, level, region, text);
    }

    public SampleDocument at(AdministrativeLevel newLevel, String newRegion) {
        return new SampleDocument(place, title, number, issuers, issued, kind, newLevel, newRegion, text);
    }

    public DocumentId id() {
        return DocumentId.ofPlace(place);
    }

    public PolicyDocument build() {
        return build(Validity.UNKNOWN);
    }

    public PolicyDocument build(Validity validity) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String paragraph : text) {
            paragraphs.add(new Paragraph(paragraphs.size() + 1, 0, paragraph));
        }
        return new PolicyDocument(
                id(),
                List.of(new SourceFile(
                        place,
                        "file:///library/" + id(),
                        place.substring(place.lastIndexOf('.') + 1),
                        1234,
                        Instant.parse("2024-05-06T07:08:09Z"))),
                new Sourced<>(title, Provenance.HEAD),
                new Sourced<>(number, Provenance.PAGE_TABLE),
                issuers.stream().map(IssuingBody::new).toList(),
                issued == null ? null : new Sourced<>(issued, Provenance.HEAD),
                kind,
                level,
                region,
                validity,
                paragraphs,
                Details.NONE);
    }
}
