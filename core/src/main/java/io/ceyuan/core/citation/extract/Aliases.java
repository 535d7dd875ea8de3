package io.ceyuan.core.citation.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names that a text has declared so far for documents. A name that is declared again stands for the new one from there on. */
final class Aliases {

    /** No text declares more names; a bound on what a made-up one can make the search hold. */
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

    private final List<Name> declared = new ArrayList<>();
    private final Map<String, Name> last = new HashMap<>();

    void declare(Name name) {
        if (last.size() < MOST || last.containsKey(name.name())) {
            last.put(name.name(), name);
            declared.add(name);
        }
    }

    /** The last declaration of the name so far. */
    Optional<Name> named(String name) {
        return Optional.ofNullable(last.get(name));
    }

    /** Every declaration, in the order of the text. */
    List<Name> all() {
        return declared;
    }
}
