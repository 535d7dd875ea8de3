package io.ceyuan.server.wire;

import io.ceyuan.core.search.Expansion;
import io.ceyuan.core.search.Understanding;
import java.util.List;

/**
 * What was made of the plain words of a query.
 *
 * @param question whether a document with any part of the words is a hit
 * @param ignored question words that were not looked for
 * @param synonyms what was looked for beside typed words; the total counts what only they match
 */
public record WireWords(boolean question, List<String> ignored, List<Expansion> synonyms) {

    static WireWords of(Understanding understanding) {
        return new WireWords(understanding.question(), understanding.ignored(), understanding.expansions());
    }
}
