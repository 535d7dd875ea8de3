package io.ceyuan.core.search;

/**
 * A document and by how many it is cited.
 *
 * @param citing number of documents that cite it, at least one
 */
public record MostCited(CitedDocument document, long citing) {}
