package io.ceyuan.server.wire;

import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.web.page.Alternative;
import io.ceyuan.web.params.SearchParams;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code /api/v1/search}.
 *
 * @param groups hits there are to page through
 * @param query the query as it was understood
 * @param words what was made of the plain words
 * @param strict what was typed as exact wording, where it had to be mended; null otherwise
 * @param facets values with counts by the parameter's name
 * @param better searches with more hits: what to try when nothing was found, else a spelling that finds far more
 * @param next path and query of the next page, or null on the last
 */
public record WireResult(
        long total,
        long groups,
        String query,
        List<WireHit> hits,
        Map<String, List<WireValue>> facets,
        List<String> warnings,
        WireWords words,
        List<WireAlternative> better,
        @Nullable String strict,
        @Nullable String next) {

    /**
     * @param today the day whose validity is told
     */
    public static WireResult of(
            SearchParams params,
            ParsedQuery parsed,
            SearchResult result,
            List<Alternative.Counted> better,
            LocalDate today) {
        Map<String, List<WireValue>> facets = new LinkedHashMap<>();
        result.facets().forEach(facet -> facets.put(facet.name().wireName(), WireValue.of(facet.values())));
        return new WireResult(
                result.total(),
                result.groups(),
                parsed.text(),
                result.hits().stream().map(hit -> WireHit.of(hit, today)).toList(),
                facets,
                parsed.warnings(),
                WireWords.of(result.understanding()),
                better.stream().map(WireAlternative::of).toList(),
                parsed.literal().orElse(null),
                next(params, result.groups()));
    }

    private static @Nullable String next(SearchParams params, long groups) {
        long shown = (long) params.page() * params.size();
        boolean more = params.size() > 0 && shown < groups && shown + params.size() <= SearchRequest.MAX_DEPTH;
        return more ? "/api/v1/search?" + params.withPage(params.page() + 1).format() : null;
    }
}
