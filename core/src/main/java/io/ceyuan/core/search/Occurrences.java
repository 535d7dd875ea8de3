package io.ceyuan.core.search;

import java.util.List;

/** The answer to an {@link OccurrenceRequest}. */
public record Occurrences(OccurrenceCount count, List<Occurrence> page) {

    public Occurrences {
        page = List.copyOf(page);
    }
}
