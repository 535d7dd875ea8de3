package io.ceyuan.core.quotation.check;

import java.util.Locale;

/** Why a stretch of a text is checked. */
public enum ExcerptKind {
    /** In quotation marks, and as long as words that somebody said, or said by somebody whom the text names. */
    QUOTATION("引文"),
    /** In quotation marks and short: a term or a slogan. */
    TERM("短语"),
    /** A whole sentence of the text. */
    SENTENCE("句子");

    private final String label;

    ExcerptKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name in data. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
