package io.ceyuan.core.quotation.check;

import java.util.Locale;

/** In what two texts differ that say the same. */
public enum FormKind {
    /** ， and the half-width comma, １ and 1 */
    WIDTH("全角与半角"),
    /** “” and 「」, and ‘’ for “” inside of a quotation */
    QUOTATION_MARKS("引号样式"),
    /** The same character at another place of the code. */
    GLYPH("兼容字形"),
    WHITE_SPACE("空白"),
    /** A line or a paragraph ends in one of them alone. */
    LINE_BREAK("换行");

    private final String label;

    FormKind(String label) {
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
