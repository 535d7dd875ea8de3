package io.ceyuan.core.draft;

/** Whether what was found is wrong, or only to be looked at. */
public enum Severity {
    ERROR("error", "错误"),
    HINT("hint", "提示");

    private final String wireName;
    private final String label;

    Severity(String wireName, String label) {
        this.wireName = wireName;
        this.label = label;
    }

    /** The name in data: {@code error}. */
    public String wireName() {
        return wireName;
    }

    public String label() {
        return label;
    }
}
