package io.ceyuan.web.page;

import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.web.params.SearchParams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The values of a facet to choose from, chosen ones first.
 *
 * @param name the facet's name in URLs, as {@code issuer}
 * @param first the values shown at once
 * @param more the values behind 更多
 */
record FacetGroup(String name, String label, List<Option> first, List<Option> more) {

    private static final int AT_ONCE = 8;

    /**
     * A value.
     *
     * @param url the search with the value chosen, or no longer chosen
     */
    record Option(String label, String count, boolean chosen, String url) {}

    FacetGroup {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }

    /** Groups with at least one value, in the order of the facets. */
    static List<FacetGroup> of(List<Facet> facets, SearchParams params) {
        return facets.stream()
                .map(facet -> of(facet, params))
                .filter(group -> !group.first.isEmpty())
                .toList();
    }

    private static FacetGroup of(Facet facet, SearchParams params) {
        List<Facet.Value> values = new ArrayList<>(facet.values());
        params.chosen(facet.name()).stream()
                .filter(chosen ->
                        values.stream().noneMatch(value -> value.value().equals(chosen)))
                .forEach(chosen -> values.add(new Facet.Value(chosen, 0)));
        List<Option> options = values.stream()
                .map(value -> option(facet.name(), value, params))
                .sorted(Comparator.comparing(option -> !option.chosen))
                .toList();
        int cut = Math.max(AT_ONCE, params.chosen(facet.name()).size());
        // one value alone behind 更多 takes as much room as the word
        int shown = options.size() <= cut + 1 ? options.size() : cut;
        return new FacetGroup(
                facet.name().wireName(),
                facet.name().label(),
                options.subList(0, shown),
                options.subList(shown, options.size()));
    }

    private static Option option(FacetName facet, Facet.Value value, SearchParams params) {
        return new Option(
                Wording.facetValue(facet, value.value()),
                Wording.count(value.count()),
                params.has(facet, value.value()),
                Links.search(params.toggled(facet, value.value())));
    }
}
