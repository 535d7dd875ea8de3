package io.ceyuan.server.wire;

import io.ceyuan.core.search.Occurrence;
import io.ceyuan.core.search.OccurrenceRequest;
import io.ceyuan.core.search.Occurrences;
import io.ceyuan.web.params.ConcordanceParams;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code /api/v1/concordance}.
 *
 * @param sorted occurrences that can be listed in the order asked for
 * @param next path and query of the next page, or null on the last
 */
public record WireConcordance(
        String wording,
        long occurrences,
        long documents,
        long sorted,
        List<WireOccurrence> lines,
        @Nullable String next) {

    /**
     * A place where the wording stands.
     *
     * @param paragraph 0 for the title
     */
    public record WireOccurrence(
            String id,
            String title,
            @Nullable LocalDate issued,
            int paragraph,
            String left,
            String match,
            String right,
            String url) {

        static WireOccurrence of(Occurrence occurrence) {
            return new WireOccurrence(
                    occurrence.document().id().value(),
                    occurrence.document().title(),
                    occurrence.document().issued(),
                    occurrence.paragraph(),
                    occurrence.left(),
                    occurrence.match(),
                    occurrence.right(),
                    WireConcordance.url(occurrence));
        }
    }

    /** Path and anchor of the paragraph. */
    public static String url(Occurrence occurrence) {
        return url(occurrence.document().id().value(), occurrence.paragraph());
    }

    static String url(String id, int paragraph) {
        return "/documents/" + id + (paragraph == 0 ? "" : "#p" + paragraph);
    }

    public static WireConcordance of(ConcordanceParams params, Occurrences found) {
        return new WireConcordance(
                params.wording(),
                found.count().occurrences(),
                found.count().documents(),
                found.count().sorted(),
                found.page().stream().map(WireOccurrence::of).toList(),
                next(params, found.count().sorted()));
    }

    private static @Nullable String next(ConcordanceParams params, long total) {
        long shown = (long) params.page() * params.size();
        boolean more = params.size() > 0 && shown < total && shown + params.size() <= OccurrenceRequest.MAX_DEPTH;
        return more
                ? "/api/v1/concordance?" + params.withPage(params.page() + 1).format()
                : null;
    }
}
