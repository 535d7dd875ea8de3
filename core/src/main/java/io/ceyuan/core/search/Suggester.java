package io.ceyuan.core.search;

import java.util.List;

/** Helps who is typing; safe for many threads. What an opened index can do beside {@link Searcher}. */
public interface Suggester {

    /**
     * What the typed text may become: titles, numbers, issuers, terms and offered queries that have it anywhere, written, in
     * 拼音 or in initials.
     *
     * @param limit the most there may be, from 1 on
     * @return those that begin so first; empty for a text without letters
     * @throws SearchException when the engine is broken
     */
    List<Suggestion> suggest(String typed, int limit);

    /** Queries that were asked often, the most frequent first: suggested from now on, in place of those offered before. */
    void offer(List<String> queries);

    /**
     * The text as it may have been meant: a term or a body in it that sounds the same or has one other character put right.
     * Nobody says that the other spelling has hits.
     *
     * @param limit the most there may be
     * @return the likeliest first; empty when the text has nothing that looks wrong
     * @throws SearchException when the engine is broken
     */
    List<String> spellings(String text, int limit);
}
