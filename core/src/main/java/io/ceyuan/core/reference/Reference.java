package io.ceyuan.core.reference;

import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Sourced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reference list says of a document.
 *
 * @param key names the entry in its list: letters and digits
 * @param authors issuers, in their order
 * @param number 发文字号 or another number, as written in citations; null when there is none
 * @param issued 成文日期, or 发布日期 where that is all that is known; null when neither is
 * @param notes sentences about the entry, as validity and the search it was found by
 * @param url the permanent address
 * @param accessed the day it was looked up
 */
public record Reference(
        String key,
        String title,
        List<String> authors,
        DocumentKind kind,
        @Nullable String number,
        @Nullable LocalDate issued,
        @Nullable String summary,
        List<String> keywords,
        List<String> notes,
        String url,
        LocalDate accessed) {

    public Reference {
        if (!key.matches("[A-Za-z0-9]+")) {
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
        return new Reference(
                "ceyuan" + document.id(),
                document.title().value(),
                document.issuers().stream().map(IssuingBody::name).toList(),
                document.kind(),
                document.numberText(),
                issued == null && published != null ? published.value() : issued,
                summary == null ? null : summary.value(),
                keywords,
                notes,
                url,
                today);
    }
}
