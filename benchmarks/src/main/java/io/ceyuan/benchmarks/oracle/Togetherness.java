package io.ceyuan.benchmarks.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whether two strings stand together in a text, by looking at every pair of their places. */
enum Togetherness {
    SENTENCE,
    PARAGRAPH,
    NEAR;

    boolean holds(String text, String one, String other, int distance) {
        if (!text.contains(one) || !text.contains(other)) {
            return false;
        }
        return switch (this) {
            case PARAGRAPH -> true;
            case SENTENCE ->
                Arrays.stream(text.split("(?<=[。！？!?｡])", -1))
                        .anyMatch(sentence -> sentence.contains(one) && sentence.contains(other));
            case NEAR -> {
                int widest = one.codePointCount(0, one.length()) + other.codePointCount(0, other.length()) + distance;
                List<Integer> places = places(text, other);
                yield places(text, one).stream()
                        .anyMatch(first -> places.stream().anyMatch(second -> {
                            int start = Math.min(first, second);
                            int end = Math.max(first + one.length(), second + other.length());
                            return text.codePointCount(start, end) <= widest;
                        }));
            }
        };
    }

    private static List<Integer> places(String text, String string) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
            places.add(at);
        }
        return places;
    }
}
