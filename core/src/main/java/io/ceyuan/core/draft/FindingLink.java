package io.ceyuan.core.draft;

import io.ceyuan.core.citation.CitationNormalizer;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.core.search.DocumentReference;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document of the library that a finding is about.
 *
 * @param number 发文字号, or null
 * @param issued 成文日期, or null
 * @param anchor of the part or paragraph it is about, as {@code article-12}; empty for the whole document
 */
public record FindingLink(
        DocumentId id,
        String title,
        @Nullable String number,
        @Nullable LocalDate issued,
        Validity validity,
        String anchor) {

    static FindingLink to(CitedDocument cited) {
        return to(cited, "");
    }

    static FindingLink to(CitedDocument cited, String anchor) {
        return new FindingLink(
                cited.document().id(),
                cited.document().title(),
                cited.number(),
                cited.document().issued(),
                cited.validity(),
                anchor);
    }

    static FindingLink to(DocumentReference document, String anchor) {
        return new FindingLink(document.id(), document.title(), null, document.issued(), Validity.UNKNOWN, anchor);
    }

    /** @param paragraph 0 for the whole document */
    static FindingLink to(DocumentReference document, int paragraph) {
        return to(document, paragraph == 0 ? "" : "p" + paragraph);
    }

    FindingLink numbered(@Nullable String known) {
        return new FindingLink(id, title, known, issued, validity, anchor);
    }

    /** As one cites it: 《X办法》（云政发〔2021〕12号）. */
    public String name() {
        return quoted(title)
                + Optional.ofNullable(number).map(one -> "（" + one + "）").orElse("");
    }

    /** The title in its marks. */
    static String title(CitedDocument cited) {
        return quoted(cited.document().title());
    }

    static String quoted(String title) {
        return "《" + CitationNormalizer.title(title) + "》";
    }
}
