package io.ceyuan.lucene;

import io.ceyuan.core.search.HitVisitor;
import io.ceyuan.core.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Goes through the hits of a search once: their numbers are collected in one pass, each document is read when its turn comes. */
final class AllHits {

    /** Times as many hits are looked at when the first ones are copies of few texts. */
    private static final long DEEPER = 4;

    private final FacetsConfig config;
    private final StoredDocuments stored;

    AllHits(FacetsConfig config, StoredDocuments stored) {
        this.config = config;
        this.stored = stored;
    }

    void walk(IndexView view, Query query, SearchRequest request, int limit, HitVisitor visitor) throws IOException {
        DrillDownQuery drillDown = new FacetChoice(view, request.filters()).narrowed(config, query);
        Folding folding = request.fold() ? new Folding(view.copies()) : Folding.NONE;
        int most = Math.max(1, view.getIndexReader().maxDoc());
        int depth = Math.clamp(folding.depth(limit), 1, most);
        Object[] answer = view.search(drillDown, new MultiCollectorManager(top(request, depth), folding.counter()));
        TopFieldDocs top = (TopFieldDocs) answer[0];
        long total = top.totalHits.value();
        List<ScoreDoc> hits = folding.fold(top.scoreDocs);
        while (hits.size() < limit && top.scoreDocs.length < total) {
            depth = (int) Math.min(most, DEEPER * depth);
            top = view.search(drillDown, top(request, depth));
            hits = folding.fold(top.scoreDocs);
        }
        List<ScoreDoc> told = hits.subList(0, Math.min(limit, hits.size()));
        visitor.begin(total - (long) answer[1], told.size());
        for (ScoreDoc hit : told) {
            visitor.hit(stored.document(view, hit.doc));
        }
    }

    private static TopFieldCollectorManager top(SearchRequest request, int depth) {
        return new TopFieldCollectorManager(FacetedSearch.order(request.sort()), depth, null, Integer.MAX_VALUE);
    }
}
