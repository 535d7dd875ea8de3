package io.ceyuan.core.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the text of a phrase is compared with a document. */
public enum Exactness {
    /** Case, width, 繁简 and the style of quotation marks do not count. */
    FOLDED,
    /** They count; white space does not. */
    STRICT;

    /** The name in URLs. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The exactness of a parameter's value; empty for any other value. */
    public static Optional<Exactness> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(exactness -> exactness.wireName().equals(name))
                .findFirst();
    }

    /** The query, compared so. */
    public Query of(Query query) {
        return switch (this) {
            case FOLDED -> query;
            case STRICT -> query instanceof Query.Strict ? query : new Query.Strict(query);
        };
    }
}
