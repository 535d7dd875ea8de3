package io.ceyuan.core.search;

import java.util.List;

/**
 * Asks when wordings were used.
 *
 * @param wordings 1 to {@link #MAX_WORDINGS}, to be compared
 * @param filters as in {@link SearchRequest}; they choose the documents that are compared with as well
 */
public record TimelineRequest(List<Wording> wordings, Filters filters) {

    /** More lines in one chart cannot be told apart. */
    public static final int MAX_WORDINGS = 5;

    public TimelineRequest {
        if (wordings.isEmpty() || wordings.size() > MAX_WORDINGS) {
            throw new IllegalArgumentException("1 to " + MAX_WORDINGS + " wordings, not " + wordings.size());
        }
        wordings = List.copyOf(wordings);
    }
}
