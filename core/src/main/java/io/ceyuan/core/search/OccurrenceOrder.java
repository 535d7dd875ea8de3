package io.ceyuan.core.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of occurrences; equal ones stand as in {@link #NEWEST}, and in one document in the order of the text. */
public enum OccurrenceOrder {
    /** The newest document first; documents without date last. */
    NEWEST("最新在前"),
    /** The oldest document first; documents without date last. */
    OLDEST("最早在前"),
    /** By what follows the wording. */
    RIGHT("按右侧文字"),
    /** By what goes before the wording, compared from the wording outward. */
    LEFT("按左侧文字");

    private final String label;

    OccurrenceOrder(String label) {
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

    /** Whether occurrences are sorted by the text around them, for which it must be read. */
    public boolean byContext() {
        return this == RIGHT || this == LEFT;
    }

    /** The order of a parameter's value; empty for any other value. */
    public static Optional<OccurrenceOrder> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(order -> order.wireName().equals(name))
                .findFirst();
    }
}
