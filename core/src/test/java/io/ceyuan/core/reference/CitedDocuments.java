package io.ceyuan.core.reference;

import io.ceyuan.core.document.Contributor;
import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.search.SampleDocument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents as rows of a table tell them. */
final class CitedDocuments {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    static final String URL = "http://127.0.0.1:7070/documents/0123456789abcdef";

    private CitedDocuments() {}

    /**
     * @param issuers parted by 、; null for none
     */
    static PolicyDocument document(
            String title,
            DocumentKind kind,
            @Nullable String number,
            @Nullable String issuers,
            @Nullable LocalDate issued,
            String... text) {
        return document(title, kind, number, issuers, issued, Details.NONE, text);
    }

    static PolicyDocument document(
            String title,
            DocumentKind kind,
            @Nullable String number,
            @Nullable String issuers,
            @Nullable LocalDate issued,
            Details details,
            String... text) {
        PolicyDocument sample = SampleDocument.of("甲.txt", title, text.length == 0 ? new String[] {"正文。"} : text)
                .build();
        return new PolicyDocument(
                sample.id(),
                sample.places(),
                sample.title(),
                number == null
                        ? null
                        : new Sourced<>(DocumentNumber.parse(number).orElseThrow(), Provenance.HEAD),
                issuers == null
                        ? List.of()
                        : List.of(issuers.split("、", -1)).stream()
                                .map(IssuingBody::new)
                                .toList(),
                issued == null ? null : new Sourced<>(issued, Provenance.HEAD),
                kind,
                null,
                null,
                sample.validity(),
                sample.paragraphs(),
                details);
    }

    /** Details that name contributors, as 课题组 省水利厅课题组. */
    static Details by(String... rolesAndNames) {
        List<Contributor> contributors = List.of(rolesAndNames).stream()
                .map(by -> by.split(" ", 2))
                .map(by -> new Contributor(by[0], by[1]))
                .toList();
        Details none = Details.NONE;
        return new Details(
                none.origins(),
                none.lifetime(),
                null,
                null,
                new Sourced<>(contributors, Provenance.HEAD),
                null,
                null,
                null,
                List.of());
    }

    static Reference reference(PolicyDocument document) {
        return Reference.of(document, URL, TODAY, List.of());
    }
}
