package io.ceyuan.web.page;

import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.web.params.SearchParams;

/**
 * A value to choose.
 *
 * @param depth steps down from the highest values, from 0 on
 * @param chosen whether it is chosen
 * @param excluded whether it is left out
 * @param url the search with the value chosen, or no longer chosen
 * @param exclude the search without the documents that have it, or with them again
 */
record FacetOption(
        String label, String count, int depth, boolean chosen, boolean excluded, String url, String exclude) {

    static FacetOption of(FacetName facet, Facet.Value value, int depth, SearchParams params) {
        return new FacetOption(
                Wording.facetValue(facet, value.value()),
                Wording.count(value.count()),
                depth,
                params.has(facet, value.value()),
                params.excluded(facet).contains(value.value()),
                Links.search(params.toggled(facet, value.value())),
                Links.search(params.excluding(facet, value.value())));
    }

    boolean touched() {
        return chosen || excluded;
    }
}
