package io.ceyuan.benchmarks.eval;

import java.util.Random;

/**
 * Fisher's randomisation test of two runs over the same questions: how often would their difference be as great, if for
 * every question it were chance which of the two answers is whose? The same runs always give the same number.
 */
final class PairedTest {

    private static final int ROUNDS = 100_000;
    private static final long SEED = 20_200_601;

    /** Rounding is no difference. */
    private static final double SAME = 1e-12;

    private PairedTest() {}

    /** The two-sided p of the difference of the means. */
    static double p(double[] one, double[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(one.length + " questions against " + other.length);
        }
        double[] differences = new double[one.length];
        int different = 0;
        double observed = 0;
        for (int i = 0; i < one.length; i++) {
            double difference = one[i] - other[i];
            if (Math.abs(difference) > SAME) {
                differences[different++] = difference;
                observed += difference;
            }
        }
        Random random = new Random(SEED);
        int asGreat = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double sum = 0;
            for (int i = 0; i < different; i++) {
                sum += random.nextBoolean() ? differences[i] : -differences[i];
            }
            if (Math.abs(sum) >= Math.abs(observed) - SAME) {
                asGreat++;
            }
        }
        return (asGreat + 1.0) / (ROUNDS + 1.0);
    }
}
