package io.ceyuan.core.search;

/** Leafs through all values of a facet. */
public interface FacetValues {

    /**
     * The values wanted, with their counts in the result of the search; counted as if nothing of the facet were chosen.
     *
     * @return a facet whose size is the number of all that were asked for, on this page or not
     */
    Facet values(SearchRequest request, FacetQuery wanted);
}
