package io.ceyuan.core.search;

import java.util.Map;

/**
 * Asks for a page of the occurrences of a wording.
 *
 * @param filters as in {@link SearchRequest}
 * @param page from 1 on
 * @param size occurrences a page, 0 to {@link #MAX_SIZE}; 0 asks for the counts alone
 */
public record OccurrenceRequest(Wording wording, Filters filters, OccurrenceOrder order, int page, int size) {

    /** A page longer than this is nobody's reading. */
    public static final int MAX_SIZE = 200;

    /** Occurrences further down cost the engine a document for every one before them; an export has them all. */
    public static final int MAX_DEPTH = 10_000;

    public OccurrenceRequest {
        if (page < 1) {
            throw new IllegalArgumentException("pages count from 1, not " + page);
        }
        if (size < 0 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size is 0 to " + MAX_SIZE + ", not " + size);
        }
        if ((long) page * size > MAX_DEPTH) {
            throw new IllegalArgumentException("only the first " + MAX_DEPTH + " occurrences can be paged through");
        }
    }

    /** The first page of a wording in the whole library, the newest first. */
    public static OccurrenceRequest of(Wording wording) {
        return new OccurrenceRequest(wording, Filters.of(Map.of()), OccurrenceOrder.NEWEST, 1, 50);
    }

    /** How many occurrences lie before the page. */
    public int offset() {
        return (page - 1) * size;
    }
}
