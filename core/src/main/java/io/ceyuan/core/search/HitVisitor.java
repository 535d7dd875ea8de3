package io.ceyuan.core.search;

import io.ceyuan.core.document.PolicyDocument;

/** Takes the hits of a search one by one. */
public interface HitVisitor {

    /**
     * Comes first and once.
     *
     * @param hits there are, copies folded or not as the request says
     * @param coming hits that will be told
     */
    void begin(long hits, long coming);

    /** The next hit. */
    void hit(PolicyDocument document);
}
