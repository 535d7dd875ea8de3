package io.ceyuan.core.search;

import java.util.List;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param total documents that match, counted, never estimated
 * @param facets one for each {@link FacetName}, in that order
 */
public record SearchResult(long total, List<Hit> hits, List<Facet> facets) {

    public SearchResult {
        if (total < hits.size()) {
            throw new IllegalArgumentException(hits.size() + " hits of " + total);
        }
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
