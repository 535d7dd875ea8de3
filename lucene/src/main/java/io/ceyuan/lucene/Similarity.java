package io.ceyuan.lucene;

import java.util.Arrays;

/** How alike two texts are: the share of their shingles that both have, of those that either has (Jaccard). */
final class Similarity {

    private final long[] distinct;

    private Similarity(long[] distinct) {
        this.distinct = distinct;
    }

    static Similarity of(TextShape text) {
        long[] shingles = new long[text.shingles()];
        int[] end = {0};
        text.forEachShingle(shingle -> shingles[end[0]++] = shingle);
        Arrays.sort(shingles);
        int distinct = 0;
        for (long shingle : shingles) {
            if (distinct == 0 || shingle != shingles[distinct - 1]) {
                shingles[distinct++] = shingle;
            }
        }
        return new Similarity(Arrays.copyOf(shingles, distinct));
    }

    /** From 0 for nothing in common to 1 for the same shingles. */
    double to(Similarity other) {
        int both = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < distinct.length && theirs < other.distinct.length) {
            int order = Long.compare(distinct[mine], other.distinct[theirs]);
            both += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        int either = distinct.length + other.distinct.length - both;
        return either == 0 ? 0 : (double) both / either;
    }
}
