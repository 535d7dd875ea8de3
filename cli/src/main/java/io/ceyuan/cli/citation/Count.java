package io.ceyuan.cli.citation;

/** Counts of one type, from which precision, recall and F1 follow; 1 where there was nothing to find and nothing was found. */
record Count(int right, int extra, int missed, int normalRight, int normalAsked) {

    static final Count NONE = new Count(0, 0, 0, 0, 0);

    Count plus(Count other) {
        return new Count(
                right + other.right,
                extra + other.extra,
                missed + other.missed,
                normalRight + other.normalRight,
                normalAsked + other.normalAsked);
    }

    double precision() {
        return ratio(right, right + extra);
    }

    double recall() {
        return ratio(right, right + missed);
    }

    double f1() {
        return ratio(2 * right, 2 * right + extra + missed);
    }

    double normal() {
        return ratio(normalRight, normalAsked);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
