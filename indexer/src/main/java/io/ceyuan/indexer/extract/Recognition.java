package io.ceyuan.indexer.extract;

/** What became of pages that are pictures. */
public enum Recognition {
    /** Every page has text of its own. */
    NONE,
    /** Some pages gave hardly any text; they may be pictures. */
    WANTED,
    /** At least a part of the text was recognised, and may have errors. */
    DONE
}
