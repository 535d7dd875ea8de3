package io.ceyuan.lucene;

import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists what a result shows of a facet: its most frequent values, what was chosen, and the steps on the way to it. */
record FacetLister(FacetName name, ValueCounts counts, Collection<String> chosen) {

    /** More values of one facet are no choice any more; chosen ones are always among them. */
    private static final int MAX_VALUES = 200;

    Facet list() throws IOException {
        ValueCounts.Step highest = counts.step("", MAX_VALUES);
        return new Facet(name, values("", highest), highest.size());
    }

    private List<Facet.Value> values(String under, ValueCounts.Step step) throws IOException {
        List<Facet.Value> values = new ArrayList<>(step.values());
        for (String wanted : chosenUnder(under)) {
            if (values.stream().noneMatch(known -> known.value().equals(wanted))) {
                values.add(new Facet.Value(wanted, counts.count(wanted)));
            }
        }
        boolean alone = values.stream().filter(FacetLister::isReal).count() == 1;
        List<Facet.Value> opened = new ArrayList<>();
        for (Facet.Value value : values) {
            opened.add(name.hasLevels() && isReal(value) && (alone || isOnTheWay(value.value())) ? open(value) : value);
        }
        return noneLast(opened);
    }

    private Facet.Value open(Facet.Value value) throws IOException {
        List<Facet.Value> below = values(value.value(), counts.step(value.value(), MAX_VALUES));
        return new Facet.Value(value.value(), value.count(), value.level(), below);
    }

    /** The steps right under a path that lead to what was chosen. */
    private Set<String> chosenUnder(String under) {
        int depth = FacetLabels.path(under).length;
        Set<String> next = new LinkedHashSet<>();
        for (String value : chosen) {
            String[] steps = steps(value);
            if (steps.length > depth && start(steps, depth).equals(under)) {
                next.add(start(steps, depth + 1));
            }
        }
        return next;
    }

    private boolean isOnTheWay(String path) {
        int depth = FacetLabels.path(path).length;
        return chosen.stream()
                .map(this::steps)
                .anyMatch(steps -> start(steps, depth).equals(path));
    }

    private String[] steps(String value) {
        return name.hasLevels() ? FacetLabels.path(value) : new String[] {value};
    }

    private static String start(String[] steps, int depth) {
        return String.join(FacetName.STEP, List.of(steps).subList(0, Math.min(depth, steps.length)));
    }

    private static boolean isReal(Facet.Value value) {
        return !value.value().equals(Facet.NONE);
    }

    static List<Facet.Value> noneLast(List<Facet.Value> values) {
        return Stream.concat(
                        values.stream().filter(FacetLister::isReal),
                        values.stream().filter(value -> !isReal(value)))
                .toList();
    }
}
