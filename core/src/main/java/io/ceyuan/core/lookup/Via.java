package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.CitationKey;

/** By what a citation was looked up. */
public enum Via {
    /** 国发〔2015〕34号, and the code of a standard */
    NUMBER("number"),
    /** 《公路法》 */
    TITLE("title"),
    /** 《办法》, by what it was declared to stand for */
    ALIAS("alias"),
    /** 该条例, by what was cited before */
    ANTECEDENT("antecedent");

    private final String label;

    Via(String label) {
        this.label = label;
    }

    /** The name in data: lower case. */
    public String label() {
        return label;
    }

    static Via of(CitationKey key) {
        return switch (key.kind()) {
            case NUMBER, STANDARD -> NUMBER;
            case TITLE -> TITLE;
        };
    }
}
