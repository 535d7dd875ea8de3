package io.ceyuan.server.wire;

import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.Hit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list of hits.
 *
 * @param explanation the parts of the score, the greatest first; null unless asked for
 */
public record WireHit(
        String id,
        String title,
        @Nullable String number,
        List<String> issuers,
        @Nullable LocalDate issued,
        String kind,
        @Nullable String level,
        @Nullable String region,
        String validity,
        @Nullable WireRepeal repeal,
        String url,
        double score,
        List<WireSnippet> snippets,
        int copyCount,
        List<WireReference> copies,
        List<WireReference> versions,
        @Nullable List<WireReason> explanation) {

    public static WireHit of(Hit hit, LocalDate today) {
        PolicyDocument document = hit.document();
        return new WireHit(
                document.id().value(),
                document.title().value(),
                document.numberText(),
                document.issuers().stream().map(IssuingBody::name).toList(),
                document.issuedDate(),
                document.kind().label(),
                document.level() == null ? null : document.level().label(),
                document.region(),
                hit.validityOn(today).label(),
                WireRepeal.of(hit.related().later().repealOn(today)),
                "/documents/" + document.id(),
                hit.score(),
                hit.snippets().stream().map(WireSnippet::of).toList(),
                hit.related().copyCount(),
                WireReference.of(hit.related().copies()),
                WireReference.of(hit.related().versions()),
                WireReason.of(hit.explanation()));
    }
}
