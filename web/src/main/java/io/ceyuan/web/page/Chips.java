package io.ceyuan.web.page;

import io.ceyuan.core.search.FacetName;
import io.ceyuan.web.params.SearchParams;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The chosen filters. */
final class Chips {

    private Chips() {}

    /**
     * Each with the page without it.
     *
     * @param url the page for a search's filters
     */
    static List<Link> of(SearchParams params, Function<SearchParams, String> url) {
        List<Link> chips = new ArrayList<>();
        params.filters()
                .forEach((facet, values) -> values.forEach(
                        value -> chips.add(new Link(text(facet, value), url.apply(params.toggled(facet, value))))));
        params.excluded()
                .forEach((facet, values) -> values.forEach(value ->
                        chips.add(new Link("排除 " + text(facet, value), url.apply(params.excluding(facet, value))))));
        return chips;
    }

    private static String text(FacetName facet, String value) {
        return facet.label() + "：" + Wording.facetPath(facet, value);
    }
}
