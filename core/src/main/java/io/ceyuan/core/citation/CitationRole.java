package io.ceyuan.core.citation;

/** Whether a number is the document's own. */
public enum CitationRole {
    OWN,
    CITED
}
