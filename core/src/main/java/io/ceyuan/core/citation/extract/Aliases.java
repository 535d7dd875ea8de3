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
     * @param bare whether it is used without 《》
     */
    record Name(String name, Optional<String> target, int from, boolean bare) {}

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
