package io.ceyuan.core.quotation.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The stretch of a text that is a string with the fewest changes, and these (Sellers 1980). Both are code points.
 *
 * @param start of the stretch in the text
 * @param end before which it ends
 * @param distance characters inserted, left out or exchanged
 * @param steps from the first character to the last
 */
record Alignment(int start, int end, int distance, List<Step> steps) {

    /** Fewer characters at the beginning may be exchanged. */
    private static final int LEAST_ADDED = 4;

    /** A word of two characters is the same by chance. */
    private static final int LEAST_SAME = 3;

    /** How the next character of either goes on. */
    enum Step {
        SAME,
        EXCHANGED,
        /** In the text alone. */
        LEFT_OUT,
        /** In the string alone. */
        ADDED
    }

    Alignment {
        steps = List.copyOf(steps);
    }

    /** Takes time and room for every pair of characters, so both are to be short. */
    static Alignment of(int[] string, int[] text) {
        Step[][] ways = new Step[string.length + 1][text.length + 1];
        int[] above = new int[text.length + 1];
        for (int i = 1; i <= string.length; i++) {
            int[] row = new int[text.length + 1];
            row[0] = i;
            ways[i][0] = Step.ADDED;
            for (int j = 1; j <= text.length; j++) {
                boolean same = string[i - 1] == text[j - 1];
                int across = above[j - 1] + (same ? 0 : 1);
                Step way = same ? Step.SAME : Step.EXCHANGED;
                int least = across;
                if (above[j] + 1 < least) {
                    least = above[j] + 1;
                    way = Step.ADDED;
                }
                if (row[j - 1] + 1 < least) {
                    least = row[j - 1] + 1;
                    way = Step.LEFT_OUT;
                }
                row[j] = least;
                ways[i][j] = way;
            }
            above = row;
        }
        int end = 0;
        for (int j = 1; j <= text.length; j++) {
            end = above[j] < above[end] ? j : end;
        }
        // an exchanged last character rather than one that is added: 发展。 for 发展，
        if (end < text.length && above[end + 1] == above[end] && ways[string.length][end + 1] == Step.EXCHANGED) {
            end++;
        }
        return back(ways, string.length, end);
    }

    /**
     * With what is the same here and differs in another form of both as exchanged; the distance stays.
     *
     * @param string of the same length as that from which this comes
     * @param text of the same length too
     */
    Alignment telling(int[] string, int[] text) {
        List<Step> told = new ArrayList<>(steps.size());
        int i = 0;
        int j = start;
        for (Step step : steps) {
            told.add(step == Step.SAME && string[i] != text[j] ? Step.EXCHANGED : step);
            i += step == Step.LEFT_OUT ? 0 : 1;
            j += step == Step.ADDED ? 0 : 1;
        }
        return new Alignment(start, end, distance, told);
    }

    private static Alignment back(Step[][] ways, int length, int end) {
        List<Step> steps = new ArrayList<>();
        int i = length;
        int j = end;
        while (i > 0) {
            Step step = ways[i][j];
            steps.add(step);
            i -= step == Step.LEFT_OUT ? 0 : 1;
            j -= step == Step.ADDED ? 0 : 1;
        }
        Collections.reverse(steps);
        int start = j + withoutChance(steps);
        return new Alignment(
                start,
                end,
                (int) steps.stream().filter(step -> step != Step.SAME).count(),
                steps);
    }

    /**
     * Words that are added at the beginning are not an exchange of whatever stands before the stretch, though a character of them
     * stands there too.
     *
     * @return how many characters of the text are no part of the stretch then
     */
    private static int withoutChance(List<Step> steps) {
        int first = 0;
        while (first < steps.size() && !isSame(steps, first)) {
            first++;
        }
        List<Step> before = steps.subList(0, first);
        int same = Collections.frequency(before, Step.SAME);
        int added = first - Collections.frequency(before, Step.LEFT_OUT);
        if (added < LEAST_ADDED || 2 * same >= added) {
            return 0;
        }
        int passed = first - Collections.frequency(before, Step.ADDED);
        before.clear();
        steps.addAll(0, Collections.nCopies(added, Step.ADDED));
        return passed;
    }

    /** Whether what follows is the same, and not by chance. */
    private static boolean isSame(List<Step> steps, int at) {
        List<Step> next = steps.subList(at, Math.min(steps.size(), at + LEAST_SAME));
        return next.stream().allMatch(step -> step == Step.SAME);
    }
}
