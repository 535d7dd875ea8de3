package io.ceyuan.web.page;

import java.util.ArrayList;
import java.util.List;

/** Ranks of a list, the highest number first: 9, 7, 7, 2 are 1, 2, 2, 4. */
final class Ranks {

    private Ranks() {}

    static List<Integer> of(List<Long> numbers) {
        List<Integer> ranks = new ArrayList<>();
        for (int at = 0; at < numbers.size(); at++) {
            boolean same = at > 0 && numbers.get(at).equals(numbers.get(at - 1));
            ranks.add(same ? ranks.getLast() : at + 1);
        }
        return ranks;
    }
}
