package io.ceyuan.core.document;

/** 时效性: whether a document is in force; {@link #UNKNOWN} unless there is evidence. */
public enum Validity {
    IN_FORCE("有效"),
    AMENDED("已修改"),
    REPEALED("已废止"),
    NOT_YET_IN_FORCE("尚未生效"),
    UNKNOWN("unknown");

    private final String label;

    Validity(String label) {
        this.label = label;
    }

    /** The name used on the page and on the wire. */
    public String label() {
        return label;
    }
}
