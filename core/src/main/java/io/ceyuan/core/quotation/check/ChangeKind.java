package io.ceyuan.core.quotation.check;

import java.util.Locale;

/** What a changed stretch is about. */
public enum ChangeKind {
    /** 5 for 15, 三 for 五 */
    FIGURE("数字"),
    /** 不, 没, 未, 无, 非, 勿 */
    NEGATION("否定词"),
    /** Words that stand elsewhere. */
    ORDER("语序"),
    /** Names and all other words. */
    WORDS("文字"),
    PUNCTUATION("标点"),
    /** 國 for 国, a for A */
    VARIANT("繁简或大小写");

    private final String label;

    ChangeKind(String label) {
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
