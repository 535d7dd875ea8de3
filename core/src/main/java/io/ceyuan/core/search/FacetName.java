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
    VALIDITY("时效性"),
    FORMAT("文件格式"),
    FOLDER("来源文件夹");

    /** Between the steps of a value of a facet that goes down in levels: 云泽省/青岚市/北砺县. */
    public static final String STEP = "/";

    /** Before a facet's name, the parameter that leaves a value out, as {@code exclude.issuer}. */
    public static final String EXCLUDE = "exclude.";

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

    /** Whether its values are paths, of which an upper one holds all below it. */
    public boolean hasLevels() {
        return this == REGION || this == FOLDER;
    }

    /** The facet of a parameter's name; empty for any other name. */
    public static Optional<FacetName> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(facet -> facet.wireName().equals(name))
                .findFirst();
    }

    /** The facet of a parameter's name that leaves values out; empty for any other name. */
    public static Optional<FacetName> ofExclusion(String name) {
        return name.startsWith(EXCLUDE) ? ofWireName(name.substring(EXCLUDE.length())) : Optional.empty();
    }
}
