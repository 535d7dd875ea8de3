package io.ceyuan.core.search;

/**
 * An opened index: all that an engine can do with one. What is not every reader's business is a small interface of its own, which
 * this extends; take the one that you need.
 */
public interface Library
        extends Searcher, Suggester, Concordance, HitWalk, FacetValues, SimilarDocuments, CitationIndex, Passages {}
