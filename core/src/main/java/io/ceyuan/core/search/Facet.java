package io.ceyuan.core.search;

import java.util.List;

/** The values of one facet with their counts, the most frequent first (years: the newest first). */
public record Facet(FacetName name, List<Value> values) {

    /** A value and the number of documents that have it. */
    public record Value(String value, long count) {}

    public Facet {
        values = List.copyOf(values);
    }
}
