package io.ceyuan.indexer.isolate;

/** Which pages are read as pictures. */
public enum OcrMode {
    /** Those without text of their own, and those whose text has no meaning. */
    AUTO,
    OFF,
    /** All pages of PDFs, whatever text they have of their own. */
    ALWAYS
}
