package io.ceyuan.server.wire;

import io.ceyuan.core.search.Facet;
import io.ceyuan.web.params.FacetParams;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code /api/v1/facets/{name}}.
 *
 * @param total values that were asked for, on this page or not
 * @param next path and query of the next page, or null on the last
 */
public record WireFacet(
        String name,
        String label,
        long total,
        List<WireValue> values,
        @Nullable String next) {

    public static WireFacet of(FacetParams params, Facet facet) {
        return new WireFacet(
                facet.name().wireName(),
                facet.name().label(),
                facet.size(),
                WireValue.of(facet.values()),
                params.hasNext(facet.size())
                        ? "/api/v1/facets/" + facet.name().wireName() + "?"
                                + params.withPage(params.page() + 1).format()
                        : null);
    }
}
