package io.ceyuan.lucene;

import io.ceyuan.core.search.HitVisitor;
import io.ceyuan.core.search.LaterActs;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.Related;
import io.ceyuan.core.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Goes through the hits of a search once: their numbers are collected in one pass, each document is read when its turn comes. */
final class AllHits {

    private final FacetsConfig config;
    private final StoredDocuments stored;

    AllHits(FacetsConfig config, StoredDocuments stored) {
        this.config = config;
        this.stored = stored;
    }

    void walk(IndexView view, Query query, SearchRequest request, int limit, HitVisitor visitor) throws IOException {
        DrillDownQuery drillDown = new FacetChoice(view, request.filters()).narrowed(config, query);
        FoldedHits hits = new FoldedHits(view, drillDown, request, limit);
        FoldedHits.Found found = hits.of(view.search(drillDown, hits.collectors()));
        List<ScoreDoc> told =
                found.shown().subList(0, Math.min(limit, found.shown().size()));
        visitor.begin(found.groups(), told.size());
        for (ScoreDoc hit : told) {
            LaterActs later = view.repeals().of(view, stored, hit.doc);
            visitor.hit(new LibraryEntry(stored.document(view, hit.doc), new Related(0, List.of(), List.of(), later)));
        }
    }
}
