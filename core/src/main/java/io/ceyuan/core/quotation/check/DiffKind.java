package io.ceyuan.core.quotation.check;

import java.util.Locale;

/** What a stretch of a difference is, seen from the source. */
public enum DiffKind {
    /** In both. */
    EQUAL,
    /** In the source alone: the quotation leaves it out. */
    DELETED,
    /** In the quotation alone. */
    INSERTED;

    /** The name in data. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
