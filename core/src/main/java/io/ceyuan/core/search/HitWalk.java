package io.ceyuan.core.search;

/** Goes through all hits of a search once, for who takes them away. */
public interface HitWalk {

    /**
     * Tells the visitor of the hits in the order of the request, whatever its page, up to a limit. The index stays as it is meanwhile.
     * What the visitor throws ends the walk.
     *
     * @throws SearchException when the engine is broken
     */
    void walk(SearchRequest request, int limit, HitVisitor visitor);
}
