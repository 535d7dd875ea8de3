package io.ceyuan.web.page;

import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.web.params.FacetParams;
import io.ceyuan.web.params.SearchParams;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A facet to choose from.
 *
 * @param name the facet's name in URLs, as {@code issuer}
 * @param sections its values, of issuers those of each level for themselves
 * @param years the years as a picture, and a form for a range of them; null for any other facet
 * @param all the page with all its values; null where they are here
 */
record FacetGroup(
        String name,
        String label,
        List<FacetSection> sections,
        @Nullable YearChart years,
        @Nullable Link all) {

    /** Facets whose values may be more than anyone reads through in a column. */
    private static final int MANY = 9;

    FacetGroup {
        sections = List.copyOf(sections);
    }

    /** Groups with at least one value, in the order of the facets. */
    static List<FacetGroup> of(List<Facet> facets, SearchParams params) {
        return facets.stream()
                .map(facet -> of(facet, params))
                .filter(group -> !group.sections.isEmpty())
                .toList();
    }

    private static FacetGroup of(Facet facet, SearchParams params) {
        FacetName name = facet.name();
        return new FacetGroup(
                name.wireName(),
                name.label(),
                FacetSection.of(facet, params),
                name == FacetName.YEAR ? YearChart.of(facet, params) : null,
                facet.size() > MANY || name.hasLevels()
                        ? new Link(
                                "查看全部" + (name.hasLevels() ? name.label() : " " + Wording.count(facet.size()) + " 项"),
                                Links.facet(FacetParams.of(params, name)))
                        : null);
    }
}
