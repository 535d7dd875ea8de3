package io.ceyuan.core.document;

import java.util.Arrays;
import java.util.Optional;

/** 行政层级 of the body that issued a document, from the state down to the township. */
public enum AdministrativeLevel {
    STATE("国家级"),
    PROVINCE("省级"),
    CITY("市级"),
    COUNTY("县级"),
    TOWNSHIP("乡镇级");

    private final String label;

    AdministrativeLevel(String label) {
        this.label = label;
    }

    /** The Chinese name, which is also the value of the facet. */
    public String label() {
        return label;
    }

    /** The level of a facet's value; empty for a name that is none. */
    public static Optional<AdministrativeLevel> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(level -> level.label.equals(label))
                .findFirst();
    }
}
