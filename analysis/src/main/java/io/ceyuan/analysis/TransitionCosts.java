package io.ceyuan.analysis;

import java.util.Arrays;

/** Remembers the latest costs from word to word: half of all transitions in running text have just been asked for. */
final class TransitionCosts {

    /** Fits into the second level of a processor's cache beside what else is in use. */
    private static final int SLOT_BITS = 14;

    private static final int SLOTS = 1 << SLOT_BITS;

    private final CoreLexicon lexicon;
    private final long[] keys = new long[SLOTS];
    private final double[] costs = new double[SLOTS];

    TransitionCosts(CoreLexicon lexicon) {
        this.lexicon = lexicon;
        Arrays.fill(keys, -1);
    }

    double cost(int from, int to) {
        long key = ((long) from << Integer.SIZE) | to;
        int slot = (from * 0x9E3779B1 + to * 0x85EBCA6B) >>> (Integer.SIZE - SLOT_BITS);
        if (keys[slot] != key) {
            keys[slot] = key;
            costs[slot] = lexicon.cost(from, to);
        }
        return costs[slot];
    }
}
