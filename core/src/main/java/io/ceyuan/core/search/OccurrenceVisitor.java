package io.ceyuan.core.search;

/** Takes occurrences one by one. */
public interface OccurrenceVisitor {

    /**
     * Comes first and once.
     *
     * @param coming occurrences that will be told
     */
    void begin(OccurrenceCount count, long coming);

    /** The next occurrence. */
    void occurrence(Occurrence occurrence);
}
