package io.ceyuan.core.reference;

import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Sourced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reference list says of a document.
 *
 * @param key names the entry in its list: letters, digits and hyphens
 * @param title of a standard without its number
 * @param authors 主要责任者, in their order: issuers, or who wrote a study without
 * @param publisher the issuers in one; null when none is known
 * @param genre the kind of document in a word, as {@code 通知}
 * @param number 发文字号 or another number, as written in citations; null when there is none
 * @param issued 成文日期, or 发布日期 where that is all that is known; null when neither is
 * @param notes sentences about the entry, as validity and the search it was found by
 * @param url the permanent address, of the passage where one is cited
 * @param accessed the day it was looked up
 * @param passage the part that is cited; null for the whole
 */
public record Reference(
        String key,
        String title,
        List<String> authors,
        @Nullable String publisher,
        ReferenceType type,
        String genre,
        @Nullable String number,
        @Nullable LocalDate issued,
        @Nullable String summary,
        List<String> keywords,
        List<String> notes,
        String url,
        LocalDate accessed,
        @Nullable Passage passage) {

    public Reference {
        if (!key.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("not a key: " + key);
        }
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        notes = List.copyOf(notes);
    }

    /**
     * The reference of a document, looked up today.
     *
     * @param url the permanent address, absolute
     */
    public static Reference of(PolicyDocument document, String url, LocalDate today, List<String> notes) {
        Sourced<LocalDate> published = document.details().lifetime().published();
        LocalDate issued = document.issuedDate();
        Sourced<String> summary = document.details().summary();
        List<String> keywords = new ArrayList<>();
        Sourced<List<String>> given = document.details().keywords();
        if (given != null) {
            keywords.addAll(given.value());
        }
        Sourced<String> topic = document.details().topic();
        if (topic != null) {
            keywords.add(topic.value());
        }
        List<String> issuers = Authors.issuers(document);
        Optional<StandardTitle> standard = standard(document);
        String number = document.numberText();
        return new Reference(
                "ceyuan" + document.id(),
                standard.map(StandardTitle::name).orElse(document.title().value()),
                Authors.of(document),
                issuers.isEmpty() ? null : String.join("、", issuers),
                standard.isPresent() ? ReferenceType.STANDARD : ReferenceType.of(document.kind()),
                standard.isPresent() ? "标准" : document.kind().label(),
                number == null ? standard.map(StandardTitle::number).orElse(null) : number,
                issued == null && published != null ? published.value() : issued,
                summary == null ? null : summary.value(),
                keywords,
                notes,
                url,
                today,
                null);
    }

    /** The kinds of documents know no standard: it is told by the number in its title. */
    private static Optional<StandardTitle> standard(PolicyDocument document) {
        return document.kind() == DocumentKind.OTHER
                ? StandardTitle.of(document.title().value())
                : Optional.empty();
    }

    /** The reference of a part of the same document. */
    public Reference at(Passage part) {
        return new Reference(
                key + "-" + part.anchor(),
                title,
                authors,
                publisher,
                type,
                genre,
                number,
                issued,
                summary,
                keywords,
                notes,
                url + "#" + part.anchor(),
                accessed,
                part);
    }
}
