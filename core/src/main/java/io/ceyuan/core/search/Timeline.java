package io.ceyuan.core.search;

import java.util.List;

/**
 * The answer to a {@link TimelineRequest}.
 *
 * @param years every year that has a document, the oldest first
 * @param undated documents without date, under the filters
 * @param uses one for each wording, in their order; counts stand as {@link #years}
 */
public record Timeline(List<Year> years, long undated, List<Use> uses) {

    /** A year and the documents of it, under the filters. */
    public record Year(int year, long documents) {}

    /** How many documents have a wording, and how often. */
    public record Count(long documents, long occurrences) {

        public static final Count NONE = new Count(0, 0);

        /** Both together. */
        public Count plus(Count other) {
            return new Count(documents + other.documents, occurrences + other.occurrences);
        }
    }

    /**
     * The use of one wording.
     *
     * @param byYear one for each of the timeline's years
     * @param undated in documents without date
     * @param firsts the earliest dated document that has it: of all first, then of each level that has one, from the state down; empty
     *     when no dated document has it
     */
    public record Use(Wording wording, List<Count> byYear, Count undated, List<FirstUse> firsts) {

        public Use {
            byYear = List.copyOf(byYear);
            firsts = List.copyOf(firsts);
        }

        /** With and without date. */
        public Count total() {
            return byYear.stream().reduce(undated, Count::plus);
        }
    }

    public Timeline {
        for (Use use : uses) {
            if (use.byYear.size() != years.size()) {
                throw new IllegalArgumentException(use.byYear.size() + " counts for " + years.size() + " years");
            }
        }
        years = List.copyOf(years);
        uses = List.copyOf(uses);
    }
}
