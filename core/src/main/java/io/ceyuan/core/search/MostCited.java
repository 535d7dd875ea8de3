package io.ceyuan.core.search;

/**
 * A document and by how many it is cited.
 *
 * @param citing number of documents that cite it, of copies of one text one; at least one
 */
public record MostCited(CitedDocument document, long citing) {}
