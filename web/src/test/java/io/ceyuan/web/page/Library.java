package io.ceyuan.web.page;

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
import io.ceyuan.core.document.Span;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.Hit;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.Related;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Snippet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents and results to show. */
final class Library {

    /** The day on which its pages are read. */
    static final LocalDate TODAY = LocalDate.of(2024, 5, 6);

    /** Where they are read. */
    static final String BASE = "http://library.test";

    static final DocumentId ID = DocumentId.ofPlace("省级/云政发〔2021〕12号.docx");

    private Library() {}

    /** A document of which everything is known; texts that start with # are headings. */
    static PolicyDocument document(String title, String... texts) {
        return document(
                title,
                new Sourced<>(new AgencyNumber("云政发", 2021, 12), Provenance.HEAD),
                new Sourced<>(LocalDate.of(2021, 6, 16), Provenance.SIDECAR),
                Validity.IN_FORCE,
                texts);
    }

    /** An opinion in force unless its details say otherwise. */
    static PolicyDocument detailed(Details details) {
        PolicyDocument known = document("意见", "正文。");
        return new PolicyDocument(
                known.id(),
                known.places(),
                known.title(),
                known.number(),
                known.issuers(),
                known.issued(),
                known.kind(),
                known.level(),
                known.region(),
                Validity.UNKNOWN,
                known.paragraphs(),
                details);
    }

    /** A document of which hardly anything is known. */
    static PolicyDocument bareDocument(String title, String... texts) {
        return document(title, null, null, Validity.UNKNOWN, texts);
    }

    /** A document of which hardly anything is known, with paragraphs of any kind. */
    static PolicyDocument withText(String title, Paragraph... paragraphs) {
        return document(title, null, null, Validity.UNKNOWN, List.of(paragraphs));
    }

    private static PolicyDocument document(
            String title,
            @Nullable Sourced<DocumentNumber> number,
            @Nullable Sourced<LocalDate> issued,
            Validity validity,
            String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            int level = text.length() - text.replaceFirst("^#+", "").length();
            paragraphs.add(new Paragraph(paragraphs.size() + 1, level, text.substring(level)));
        }
        return document(title, number, issued, validity, paragraphs);
    }

    private static PolicyDocument document(
            String title,
            @Nullable Sourced<DocumentNumber> number,
            @Nullable Sourced<LocalDate> issued,
            Validity validity,
            List<Paragraph> paragraphs) {
        return new PolicyDocument(
                ID,
                List.of(new SourceFile("省级/云政发〔2021〕12号.docx", "file:///x", "docx", 36_864, Instant.EPOCH)),
                new Sourced<>(title, Provenance.HEAD),
                number,
                number == null ? List.of() : List.of(new IssuingBody("云泽省人民政府"), new IssuingBody("财政部")),
                issued,
                DocumentKind.OPINION,
                number == null ? null : AdministrativeLevel.PROVINCE,
                number == null ? null : "云泽省",
                validity,
                paragraphs,
                Details.NONE);
    }

    /** A document with nothing beside it. */
    static LibraryEntry alone(PolicyDocument document) {
        return new LibraryEntry(document, Related.NONE);
    }

    /** A snippet with every occurrence of the word marked. */
    static Snippet snippet(int paragraph, String text, String word) {
        List<Span> marks = new ArrayList<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            marks.add(new Span(at, at + word.length()));
        }
        return new Snippet(paragraph, text, marks);
    }

    static Hit hit(PolicyDocument document, Snippet... snippets) {
        return new Hit(document, 1, List.of(snippets));
    }

    /** A facet whose values have the counts 100, 99 and so on. */
    static Facet facet(FacetName name, String... values) {
        List<Facet.Value> counted = new ArrayList<>();
        Arrays.stream(values).forEach(value -> counted.add(new Facet.Value(value, 100 - counted.size())));
        return new Facet(name, counted);
    }

    static SearchResult result(long total, List<Hit> hits, Facet... facets) {
        return new SearchResult(total, total, hits, List.of(facets));
    }
}
