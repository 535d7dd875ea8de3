package io.ceyuan.core.quotation.check;

import java.util.Arrays;

/** The pairs of neighbouring characters of a string, and where a text has most of them in the order and distance of the string. */
final class Grams {

    /** Most pairs of a text are not in the string, which a bit tells sooner than a search. */
    private static final int KNOWN_BITS = 13;

    /** A pair that stands more often in the string tells no place. */
    private static final int MOST_PLACES = 4;

    private final int length;
    private final int width;
    private final long[] sorted;
    private final long[] known = new long[1 << (KNOWN_BITS - 6)];

    /** Pairs with their places, sorted by pair. */
    Grams(String string) {
        length = string.length();
        width = Math.max(8, length / 4);
        sorted = new long[Math.max(0, length - 1)];
        for (int at = 0; at < sorted.length; at++) {
            sorted[at] = (pair(string, at) << Integer.SIZE) | at;
            int bit = bit(pair(string, at));
            known[bit >>> 6] |= 1L << bit;
        }
        Arrays.sort(sorted);
    }

    /**
     * A part of a text.
     *
     * @param start where the string would begin there; may lie before the text
     * @param share of the string's pairs that stand there, about
     */
    record Region(int start, double share) {}

    /** The best part of the text; of equal ones the first. */
    Region in(String text) {
        int[] votes = new int[(text.length() + length) / width + 2];
        for (int at = 0; at + 1 < text.length(); at++) {
            long pair = pair(text, at);
            if (!mayHave(pair)) {
                continue;
            }
            int first = first(pair);
            for (int i = first; i < Math.min(sorted.length, first + MOST_PLACES); i++) {
                if (sorted[i] >>> Integer.SIZE != pair) {
                    break;
                }
                votes[(at - (int) sorted[i] + length) / width]++;
            }
        }
        int best = 0;
        for (int i = 0; i + 1 < votes.length; i++) {
            best = votes[i] + votes[i + 1] > votes[best] + votes[best + 1] ? i : best;
        }
        double share = sorted.length == 0 ? 0 : Math.min(1, (double) (votes[best] + votes[best + 1]) / sorted.length);
        return new Region(best * width - length, share);
    }

    /** The share of the string's pairs that stand anywhere in the text. */
    double shared(String text) {
        boolean[] seen = new boolean[sorted.length];
        for (int at = 0; at + 1 < text.length(); at++) {
            int first = first(pair(text, at));
            if (first < sorted.length && sorted[first] >>> Integer.SIZE == pair(text, at)) {
                seen[first] = true;
            }
        }
        int shared = 0;
        boolean last = false;
        for (int i = 0; i < sorted.length; i++) {
            boolean again = i > 0 && sorted[i - 1] >>> Integer.SIZE == sorted[i] >>> Integer.SIZE;
            last = again ? last : seen[i];
            shared += last ? 1 : 0;
        }
        return sorted.length == 0 ? 0 : (double) shared / sorted.length;
    }

    /** How many units around the start of a region may belong to it. */
    int width() {
        return width;
    }

    private boolean mayHave(long pair) {
        int bit = bit(pair);
        return (known[bit >>> 6] & (1L << bit)) != 0;
    }

    private static int bit(long pair) {
        return (int) ((pair * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - KNOWN_BITS));
    }

    private int first(long pair) {
        int found = Arrays.binarySearch(sorted, pair << Integer.SIZE);
        return found >= 0 ? found : -found - 1;
    }

    private static long pair(String text, int at) {
        return ((long) text.charAt(at) << Character.SIZE) | text.charAt(at + 1);
    }
}
