package io.ceyuan.core.search;

import java.util.List;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param total documents that match, counted, never estimated
 * @param groups hits there are to page through: with folding copies count once, without it the total
 * @param facets one for each {@link FacetName}, in that order
 * @param understanding what was made of the plain words of the query
 */
public record SearchResult(long total, long groups, List<Hit> hits, List<Facet> facets, Understanding understanding) {

    public SearchResult {
        if (total < groups || groups < hits.size()) {
            throw new IllegalArgumentException(hits.size() + " hits of " + groups + " groups of " + total);
        }
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /** The answer to a query that was searched as it was typed. */
    public SearchResult(long total, long groups, List<Hit> hits, List<Facet> facets) {
        this(total, groups, hits, facets, Understanding.LITERAL);
    }
}
