package io.ceyuan.benchmarks.eval;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A measure of each judged question, in the order of the questions, so that two runs can be paired. */
record Scores(Map<Measure, double[]> values) {

    static Scores of(Ranked ranked, Judgements judgements) {
        List<String> judged = judged(judgements);
        Map<Measure, double[]> values = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            values.put(
                    measure,
                    judged.stream()
                            .mapToDouble(query -> measure.of(ranked.of(query), judgements.relevant(query)))
                            .toArray());
        }
        return new Scores(values);
    }

    /** The questions that have a relevant document; the others measure nothing. */
    static List<String> judged(Judgements judgements) {
        return judgements.queries().keySet().stream()
                .filter(query -> !judgements.relevant(query).isEmpty())
                .toList();
    }

    double[] of(Measure measure) {
        double[] of = values.get(measure);
        if (of == null) {
            throw new IllegalArgumentException("not measured: " + measure);
        }
        return of;
    }

    double mean(Measure measure) {
        return Arrays.stream(of(measure)).average().orElse(0);
    }
}
