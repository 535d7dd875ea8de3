package io.ceyuan.web.page;

import io.ceyuan.web.params.Condition;
import io.ceyuan.web.params.SearchParams;
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
        return params.conditions().stream()
                .map(condition -> new Link(text(condition), url.apply(params.without(condition))))
                .toList();
    }

    private static String text(Condition condition) {
        return (condition.excluded() ? "排除 " : "")
                + condition.facet().label()
                + "："
                + Wording.facetPath(condition.facet(), condition.value());
    }
}
