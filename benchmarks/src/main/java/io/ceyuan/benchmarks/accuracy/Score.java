package io.ceyuan.benchmarks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How often one field came out as the truth has it. */
final class Score {

    private final String name;
    private final double wanted;
    private final List<String> differences = new ArrayList<>();
    private double right;
    private int total;

    /**
     * @param wanted the share aimed at, 0 to 1
     */
    Score(String name, double wanted) {
        this.name = name;
        this.wanted = wanted;
    }

    /** Counts the file unless its truth does not know the field. */
    void compare(Truth file, @Nullable String truth, @Nullable String found) {
        if (truth == null || truth.isBlank()) {
            return;
        }
        boolean same = truth.strip().equals(found);
        add(file, same ? 1 : 0, same ? "" : truth.strip() + " ≠ " + Objects.requireNonNullElse(found, "—"));
    }

    /** Counts the file by a share of it that is right, 0 to 1. */
    void add(Truth file, double share, String difference) {
        right += share;
        total++;
        if (!difference.isEmpty()) {
            differences.add(file.path() + ": " + difference);
        }
    }

    String line() {
        double share = right / total;
        return String.format(
                Locale.ROOT,
                "%-36s %9.2f %7d %8.2f%% %8.2f%%  %s",
                name,
                right,
                total,
                100 * share,
                100 * wanted,
                share >= wanted ? "reached" : "MISSED");
    }

    boolean isMeasured() {
        return total > 0;
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    String name() {
        return name;
    }
}
