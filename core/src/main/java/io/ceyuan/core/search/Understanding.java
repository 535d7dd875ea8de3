package io.ceyuan.core.search;

import java.util.List;

/**
 * What was made of the plain words of a query.
 *
 * @param question whether they ask something, so that a document with any of the words is a hit
 * @param ignored question words and words of politeness that were not looked for
 * @param expansions synonyms that were looked for too; the total counts what only they match
 */
public record Understanding(boolean question, List<String> ignored, List<Expansion> expansions) {

    /** Everything was looked for as it was typed. */
    public static final Understanding LITERAL = new Understanding(false, List.of(), List.of());

    public Understanding {
        ignored = List.copyOf(ignored);
        expansions = List.copyOf(expansions);
    }
}
