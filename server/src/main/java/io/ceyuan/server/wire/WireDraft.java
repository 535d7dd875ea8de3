package io.ceyuan.server.wire;

import io.ceyuan.core.document.Validity;
import io.ceyuan.core.draft.DraftReport;
import io.ceyuan.core.draft.Finding;
import io.ceyuan.core.draft.FindingLink;
import io.ceyuan.core.draft.Severity;
import io.ceyuan.core.draft.Unchecked;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code /api/v1/drafts/check}, and of {@code ceyuan check --json}.
 *
 * @param paragraphs number of paragraphs with words
 * @param findings in the order of the text
 * @param unchecked what of the draft they say nothing of
 */
public record WireDraft(int paragraphs, long errors, long hints, List<Item> findings, Unchecked unchecked) {

    /**
     * A finding.
     *
     * @param kind as {@code number_form}
     * @param severity {@code error} or {@code hint}
     * @param label the kind in Chinese
     * @param place of the paragraph for a reader: 第3段（表格）
     * @param start in the text of the paragraph, in UTF-16 units
     * @param end exclusive
     * @param suggestion what to write in place of the text; null where that is the writer's to say
     */
    public record Item(
            String kind,
            String severity,
            String label,
            int paragraph,
            String place,
            int start,
            int end,
            String text,
            String message,
            @Nullable String suggestion,
            List<Document> documents) {

        static Item of(Finding finding, DraftReport report) {
            return new Item(
                    finding.kind().wireName(),
                    finding.severity().wireName(),
                    finding.kind().label(),
                    finding.paragraph(),
                    report.draft().paragraphs().get(finding.paragraph() - 1).label(),
                    finding.span().start(),
                    finding.span().end(),
                    finding.text(),
                    finding.message(),
                    finding.suggestion(),
                    finding.links().stream().map(Document::of).toList());
        }
    }

    /**
     * A document of the library that a finding is about.
     *
     * @param validity null where it is not known
     * @param url of the document, or of the part that the finding is about
     */
    public record Document(
            String id,
            String title,
            @Nullable String number,
            @Nullable LocalDate issued,
            @Nullable String validity,
            String url) {

        static Document of(FindingLink link) {
            return new Document(
                    link.id().value(),
                    link.title(),
                    link.number(),
                    link.issued(),
                    link.validity() == Validity.UNKNOWN ? null : link.validity().label(),
                    "/documents/" + link.id() + (link.anchor().isEmpty() ? "" : "#" + link.anchor()));
        }
    }

    public static WireDraft of(DraftReport report) {
        return new WireDraft(
                report.draft().paragraphs().size(),
                report.count(Severity.ERROR),
                report.count(Severity.HINT),
                report.findings().stream().map(one -> Item.of(one, report)).toList(),
                report.unchecked());
    }
}
