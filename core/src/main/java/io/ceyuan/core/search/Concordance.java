package io.ceyuan.core.search;

/**
 * 语境索引: where a wording stands, with what goes before and follows it, and when it was used. Every document counts, copies too, as in
 * {@link SearchResult#total()}.
 */
public interface Concordance {

    /**
     * A page of occurrences.
     *
     * @throws SearchException when the engine is broken
     */
    Occurrences occurrences(OccurrenceRequest request);

    /**
     * Tells the visitor of every occurrence in the order of the request, whatever its page, up to a limit. The index stays as it is
     * meanwhile. What the visitor throws ends the walk.
     */
    void walk(OccurrenceRequest request, int limit, OccurrenceVisitor visitor);

    /** When wordings were used, by year. */
    Timeline timeline(TimelineRequest request);
}
