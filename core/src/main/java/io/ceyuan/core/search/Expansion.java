package io.ceyuan.core.search;

import java.util.List;

/**
 * What was looked for beside a typed word.
 *
 * @param typed as it stands in the query, folded
 * @param also its synonyms, in the order of their file
 */
public record Expansion(String typed, List<String> also) {

    public Expansion {
        also = List.copyOf(also);
    }
}
