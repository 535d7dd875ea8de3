package io.ceyuan.benchmarks.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What is measured of the answer to one question, each from 0 to 1; documents nobody judged are not relevant. */
enum Measure {
    /** Gains are the grades, shared by the logarithm of the rank, of the best that an order could gain. */
    NDCG_10("nDCG@10") {
        @Override
        double of(List<String> answer, Map<String, Integer> relevant) {
            double gain = 0;
            for (int rank = 1; rank <= Math.min(TOP, answer.size()); rank++) {
                gain += discounted(relevant.getOrDefault(answer.get(rank - 1), 0), rank);
            }
            List<Integer> grades =
                    relevant.values().stream().sorted(Comparator.reverseOrder()).toList();
            double best = 0;
            for (int rank = 1; rank <= Math.min(TOP, grades.size()); rank++) {
                best += discounted(grades.get(rank - 1), rank);
            }
            return gain / best;
        }
    },
    /** One by the rank of the first relevant document among ten. */
    MRR_10("MRR@10") {
        @Override
        double of(List<String> answer, Map<String, Integer> relevant) {
            for (int rank = 1; rank <= Math.min(TOP, answer.size()); rank++) {
                if (relevant.containsKey(answer.get(rank - 1))) {
                    return 1.0 / rank;
                }
            }
            return 0;
        }
    },
    /** The share of the question's relevant documents that are among ten. */
    RECALL_10("Recall@10") {
        @Override
        double of(List<String> answer, Map<String, Integer> relevant) {
            return recall(answer, relevant, TOP);
        }
    },
    /** The same among a hundred. */
    RECALL_100("Recall@100") {
        @Override
        double of(List<String> answer, Map<String, Integer> relevant) {
            return recall(answer, relevant, DEEP);
        }
    };

    /** How deep an answer has to be to be measured. */
    static final int DEEP = 100;

    private static final int TOP = 10;

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /**
     * @param answer documents, the best first, none twice
     * @param relevant grades above 0 of at least one document
     */
    abstract double of(List<String> answer, Map<String, Integer> relevant);

    private static double discounted(int grade, int rank) {
        return grade * Math.log(2) / Math.log(rank + 1.0);
    }

    private static double recall(List<String> answer, Map<String, Integer> relevant, int depth) {
        return (double) answer.stream()
                        .limit(depth)
                        .filter(relevant::containsKey)
                        .count()
                / relevant.size();
    }
}
