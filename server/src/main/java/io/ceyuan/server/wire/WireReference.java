package io.ceyuan.server.wire;

import io.ceyuan.core.document.VersionedTitle;
import io.ceyuan.core.search.DocumentReference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A copy or a version of a document.
 *
 * @param version as the title names it; null when it names none
 */
record WireReference(
        String id,
        String title,
        @Nullable LocalDate issued,
        @Nullable String version,
        String format,
        String place,
        String url) {

    static List<WireReference> of(List<DocumentReference> references) {
        return references.stream().map(WireReference::of).toList();
    }

    private static WireReference of(DocumentReference reference) {
        String version = VersionedTitle.of(reference.title()).version();
        return new WireReference(
                reference.id().value(),
                reference.title(),
                reference.issued(),
                version.isEmpty() ? null : version,
                reference.source().format(),
                reference.source().place(),
                "/documents/" + reference.id());
    }
}
