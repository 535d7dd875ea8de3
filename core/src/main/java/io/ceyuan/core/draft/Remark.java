package io.ceyuan.core.draft;

import io.ceyuan.core.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has to say about a stretch of the whole text.
 *
 * @param span in {@link Draft#text()}
 */
record Remark(
        FindingKind kind,
        Severity severity,
        Span span,
        String message,
        @Nullable String suggestion,
        List<FindingLink> links) {

    static Remark error(FindingKind kind, Span span, String message, @Nullable String suggestion) {
        return new Remark(kind, Severity.ERROR, span, message, suggestion, List.of());
    }

    static Remark hint(FindingKind kind, Span span, String message, @Nullable String suggestion) {
        return new Remark(kind, Severity.HINT, span, message, suggestion, List.of());
    }

    Remark about(List<FindingLink> documents) {
        return new Remark(kind, severity, span, message, suggestion, documents);
    }
}
