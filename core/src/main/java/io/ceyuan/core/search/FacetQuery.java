package io.ceyuan.core.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which values of a facet are wanted.
 *
 * @param under of a facet with levels, the path whose values below are wanted; empty for the highest
 * @param contains what their names contain, folded as text is; of a facet with levels, names on every level below. Empty for all
 * @param page from 1 on
 * @param size values a page, 1 to {@link #MAX_SIZE}
 */
public record FacetQuery(FacetName name, String under, String contains, Order order, int page, int size) {

    /** A screen of links; more are not looked through, they are narrowed. */
    public static final int MAX_SIZE = 500;

    /** The order of values. */
    public enum Order {
        COUNT("件数"),
        NAME("名称");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        /** The Chinese name on the page. */
        public String label() {
            return label;
        }

        /** The name in URLs, as {@code count}. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The order of a parameter's value; empty for any other value. */
        public static Optional<Order> ofWireName(String name) {
            return Arrays.stream(values())
                    .filter(order -> order.wireName().equals(name))
                    .findFirst();
        }
    }

    public FacetQuery {
        if (page < 1) {
            throw new IllegalArgumentException("pages count from 1, not " + page);
        }
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size is 1 to " + MAX_SIZE + ", not " + size);
        }
        if (!under.isEmpty() && !name.hasLevels()) {
            throw new IllegalArgumentException(name + " has no levels: " + under);
        }
    }
}
