package io.ceyuan.core.citation.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names that a text has declared so far for documents. */
final class Aliases {

    /** No text declares more; a bound on what a made-up one can make the search do. */
    private static final int MOST = 100;

    /**
     * @param name without 《》
     * @param target normal form of what it stands for; empty where the text does not say
     * @param from clean place from which it holds
     */
    record Name(String name, Optional<String> target, int from, Use use) {}

    /** How a name stands in the text without 《》. */
    enum Use {
        /** It does not: 《办法》. */
        NEVER,
        /** Wherever its words stand: 水法. */
        ANYWHERE,
        /** It is a kind of text alone, so that its words also stand for others: 条例. */
        WHERE_CITED
    }

    private final Map<String, Name> names = new HashMap<>();

    void declare(Name name) {
        if (names.size() < MOST) {
            names.put(name.name(), name);
        }
    }

    Optional<Name> named(String name) {
        return Optional.ofNullable(names.get(name));
    }

    Iterable<Name> all() {
        return names.values();
    }
}
