package io.ceyuan.benchmarks.eval;

import java.io.PrintStream;
import java.util.Locale;

/** Prints the means of a run, and beside it another run with the test of their difference. */
record ScoreTable(PrintStream out) {

    void print(String name, Scores scores) {
        head("");
        row(name, scores);
    }

    void print(String name, Scores scores, String otherName, Scores other) {
        print(name, scores);
        row(otherName, other);
        StringBuilder difference = new StringBuilder(padded("差"));
        StringBuilder p = new StringBuilder(padded("p（配对随机化检验，双侧）"));
        for (Measure measure : Measure.values()) {
            difference.append(String.format(Locale.ROOT, "%+12.4f", scores.mean(measure) - other.mean(measure)));
            p.append(String.format(Locale.ROOT, "%12.5f", PairedTest.p(scores.of(measure), other.of(measure))));
        }
        out.println(difference);
        out.println(p);
    }

    private void head(String name) {
        StringBuilder line = new StringBuilder(padded(name));
        for (Measure measure : Measure.values()) {
            line.append(String.format(Locale.ROOT, "%12s", measure.label()));
        }
        out.println(line);
    }

    private void row(String name, Scores scores) {
        StringBuilder line = new StringBuilder(padded(name));
        for (Measure measure : Measure.values()) {
            line.append(String.format(Locale.ROOT, "%12.4f", scores.mean(measure)));
        }
        out.println(line);
    }

    /** Chinese characters are two columns wide in a terminal. */
    private static String padded(String name) {
        int width = name.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
        return name + " ".repeat(Math.max(1, 28 - width));
    }
}
