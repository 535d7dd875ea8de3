package io.ceyuan.server.wire;

import io.ceyuan.core.lookup.LookedUp;
import io.ceyuan.core.lookup.Match;
import io.ceyuan.core.lookup.Parsed;
import io.ceyuan.core.search.CitedDocument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citation and what the library has for it, an item of {@code /api/v1/citations}.
 *
 * @param citation as written
 * @param normalized null for a malformed one
 * @param start in UTF-16 units of the text
 * @param status as in HTTP
 * @param resolvedVia number, title, alias or antecedent; null where nothing was looked up
 */
public record WireCitation(
        String citation,
        String type,
        @Nullable String normalized,
        int start,
        int end,
        Parsed parsed,
        int status,
        String message,
        @Nullable String resolvedVia,
        List<WireMatch> matches) {

    /**
     * A document that is meant, or may be.
     *
     * @param repealedBy null where no document of the library repeals it
     * @param paragraphUrl of the cited part; null where the whole document is cited, or the part has no address
     * @param missing the cited part that the document has not; null where it has it, or where that cannot be told
     */
    public record WireMatch(
            String id,
            String title,
            @Nullable String number,
            @Nullable LocalDate issued,
            String validity,
            @Nullable WireRepeal repealedBy,
            String url,
            @Nullable String paragraphUrl,
            @Nullable String missing) {

        static WireMatch of(Match match) {
            CitedDocument document = match.document();
            String url = "/documents/" + document.document().id();
            return new WireMatch(
                    document.document().id().value(),
                    document.document().title(),
                    document.number(),
                    document.document().issued(),
                    document.validity().label(),
                    WireRepeal.of(document.repeal()),
                    url,
                    match.address() == null ? null : url + "#" + match.address(),
                    match.missing().isEmpty() ? null : match.missing());
        }
    }

    public static List<WireCitation> of(List<LookedUp> items) {
        return items.stream().map(WireCitation::of).toList();
    }

    private static WireCitation of(LookedUp item) {
        return new WireCitation(
                item.written(),
                item.citation().type().label(),
                item.status() == LookedUp.MALFORMED ? null : item.citation().normalized(),
                item.citation().span().start(),
                item.citation().span().end(),
                item.parsed(),
                item.status(),
                item.message(),
                item.via() == null ? null : item.via().label(),
                item.matches().stream().map(WireMatch::of).toList());
    }
}
