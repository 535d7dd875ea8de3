package io.ceyuan.benchmarks.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the check said to texts of one kind. */
final class Outcome {

    private final String what;
    private final List<Double> milliseconds = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int verbatim;
    private int near;
    private int rightSource;
    private int standing;

    Outcome(String what) {
        this.what = what;
    }

    String what() {
        return what;
    }

    void addVerbatim(double time) {
        verbatim++;
        milliseconds.add(time);
    }

    void addNear(boolean right, double time) {
        near++;
        rightSource += right ? 1 : 0;
        milliseconds.add(time);
    }

    void addNotFound(double time) {
        milliseconds.add(time);
    }

    /** An altered text that stands in the library after all, and so is none. */
    void addStanding() {
        standing++;
    }

    void addWrong(String text) {
        wrong.add(text);
    }

    int checked() {
        return milliseconds.size();
    }

    int verbatim() {
        return verbatim;
    }

    int near() {
        return near;
    }

    /** Those whose closest document has the text from which they were altered. */
    int rightSource() {
        return rightSource;
    }

    int notFound() {
        return checked() - verbatim - near;
    }

    int standing() {
        return standing;
    }

    /** Texts with a verdict that they must not have. */
    List<String> wrong() {
        return wrong;
    }

    double time(double share) {
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
}
