package io.ceyuan.core.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of hits. */
public enum Sort {
    /** Best match first; equal scores: newest first. */
    RELEVANCE("相关度"),
    /** Newest first; documents without date last. */
    NEWEST("最新在前"),
    /** Oldest first; documents without date last. */
    OLDEST("最早在前");

    private final String label;

    Sort(String label) {
        this.label = label;
    }

    /** The Chinese name on the page. */
    public String label() {
        return label;
    }

    /** The name in URLs, as {@code newest}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of a parameter's value; empty for any other value. */
    public static Optional<Sort> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(sort -> sort.wireName().equals(name))
                .findFirst();
    }
}
