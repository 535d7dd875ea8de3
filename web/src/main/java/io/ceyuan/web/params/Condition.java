package io.ceyuan.web.params;

import io.ceyuan.core.search.FacetName;

/**
 * A value that was chosen in a facet, or left out.
 *
 * @param excluded whether the documents that have it are left out
 */
public record Condition(FacetName facet, String value, boolean excluded) {

    /** The name of its parameter, as {@code kind} or {@code exclude.kind}. */
    public String parameter() {
        return (excluded ? FacetName.EXCLUDE : "") + facet.wireName();
    }
}
