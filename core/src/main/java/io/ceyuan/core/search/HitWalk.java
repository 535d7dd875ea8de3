package io.ceyuan.core.search;

import io.ceyuan.core.search.SearchException.Reason;

/** Goes through all hits of a search once, for who takes them away. An engine's {@link Searcher} may be one as well. */
public interface HitWalk {

    /**
     * Tells the visitor of the hits in the order of the request, whatever its page, up to a limit. The index stays as it is meanwhile.
     * What the visitor throws ends the walk.
     *
     * @throws SearchException when the engine is broken
     */
    void walk(SearchRequest request, int limit, HitVisitor visitor);

    /**
     * The walk of an engine.
     *
     * @throws SearchException when it has none
     */
    static HitWalk of(Searcher searcher) {
        if (searcher instanceof HitWalk walk) {
            return walk;
        }
        throw new SearchException(Reason.NO_ENGINE, "这个检索引擎不能导出全部结果");
    }
}
