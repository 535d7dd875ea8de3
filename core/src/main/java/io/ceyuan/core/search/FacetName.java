package io.ceyuan.core.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The facets of a search, in the order they are shown; {@link #wireName()} is the parameter's name too. */
public enum FacetName {
    ISSUER("发文机关"),
    KIND("公文种类"),
    LEVEL("行政层级"),
    REGION("地区"),
    TOPIC("主题"),
    YEAR("年份"),
    FORMAT("文件格式");

    private final String label;

    FacetName(String label) {
        this.label = label;
    }

    /** The Chinese heading on the page. */
    public String label() {
        return label;
    }

    /** The name in URLs and JSON, as {@code issuer}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The facet of a parameter's name; empty for any other name. */
    public static Optional<FacetName> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(facet -> facet.wireName().equals(name))
                .findFirst();
    }
}
