package io.ceyuan.core.search;

/**
 * How often a wording stands, counted, never estimated.
 *
 * @param occurrences places where it begins; those that overlap count each
 * @param documents documents that have it
 * @param sorted occurrences that were sorted and can be listed in the order asked for: all of them, but for orders by context of very
 *     frequent wordings, where it is the newest of them
 */
public record OccurrenceCount(long occurrences, long documents, long sorted) {

    public OccurrenceCount {
        if (documents < 0 || occurrences < documents || sorted < 0 || sorted > occurrences) {
            throw new IllegalArgumentException(sorted + " of " + occurrences + " in " + documents + " documents");
        }
    }

    /** Whether some occurrences are left out of the order. */
    public boolean cut() {
        return sorted < occurrences;
    }
}
