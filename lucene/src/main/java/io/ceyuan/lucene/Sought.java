package io.ceyuan.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Strings to look for in one stretch of text. */
sealed interface Sought {

    /** One string. */
    record One(Needle needle) implements Sought {}

    /** All of them. */
    record All(List<Sought> parts) implements Sought {}

    /** At least one of them. */
    record Any(List<Sought> parts) implements Sought {}

    /** Every string that may be part of what is found. */
    default Stream<Needle> needles() {
        return switch (this) {
            case One one -> Stream.of(one.needle());
            case All all -> all.parts().stream().flatMap(Sought::needles);
            case Any any -> any.parts().stream().flatMap(Sought::needles);
        };
    }

    /** Its length in characters: of all parts together, of the longest choice. */
    default int characters() {
        return switch (this) {
            case One one -> one.needle().characters();
            case All all -> all.parts().stream().mapToInt(Sought::characters).sum();
            case Any any ->
                any.parts().stream().mapToInt(Sought::characters).max().orElse(0);
        };
    }

    /** Every smallest stretch that has it, and maybe larger ones, between two units of the text. */
    default List<Stretch> find(CompactText text, int from, int to) {
        return switch (this) {
            case One one -> text.occurrences(one.needle(), from, to);
            case Any any ->
                any.parts().stream()
                        .flatMap(part -> part.find(text, from, to).stream())
                        .toList();
            case All all ->
                windows(all.parts().stream()
                        .map(part -> part.find(text, from, to))
                        .toList());
        };
    }

    /** From each beginning of anything on, the shortest stretch with one of each list. */
    private static List<Stretch> windows(List<List<Stretch>> found) {
        if (found.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        List<Stretch> windows = new ArrayList<>();
        int[] starts = found.stream()
                .flatMap(List::stream)
                .mapToInt(Stretch::start)
                .distinct()
                .toArray();
        for (int start : starts) {
            int end = 0;
            for (List<Stretch> one : found) {
                int first = one.stream()
                        .filter(stretch -> stretch.start() >= start)
                        .min(Comparator.comparingInt(Stretch::end))
                        .map(Stretch::end)
                        .orElse(Integer.MAX_VALUE);
                end = Math.max(end, first);
            }
            if (end < Integer.MAX_VALUE) {
                windows.add(new Stretch(start, end));
            }
        }
        return windows;
    }
}
