package io.ceyuan.lucene;

import io.ceyuan.core.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** The first hits of a search in its order, copies folded as it wants; who searches with {@link #collectors} gets them. */
final class FoldedHits {

    /** Times as many hits are looked at when the first ones are copies of few texts. */
    private static final long DEEPER = 4;

    private final IndexView view;
    private final Query query;
    private final SearchRequest request;
    private final int wanted;
    private final Folding folding;
    private final int most;

    /**
     * @param query what is searched, under the filters
     * @param wanted at least so many hits, if there are
     */
    FoldedHits(IndexView view, Query query, SearchRequest request, int wanted) {
        this.view = view;
        this.query = query;
        this.request = request;
        this.wanted = wanted;
        folding = request.fold() ? new Folding(view.copies()) : Folding.NONE;
        most = Math.max(1, view.getIndexReader().maxDoc());
    }

    /**
     * @param total documents that match
     * @param groups hits there are to page through
     * @param shown the first of them, those wanted and maybe more
     */
    record Found(long total, long groups, List<ScoreDoc> shown) {}

    /** What a search has to collect for {@link #of}. */
    MultiCollectorManager collectors() {
        CollectorManager<?, ?> top = top(depth());
        return new MultiCollectorManager(top, folding.counter());
    }

    /** The hits, from what was collected. */
    Found of(Object[] collected) throws IOException {
        TopFieldDocs top = (TopFieldDocs) collected[0];
        long total = top.totalHits.value();
        List<ScoreDoc> shown = folding.fold(top.scoreDocs);
        int depth = depth();
        while (shown.size() < wanted && top.scoreDocs.length < total) {
            depth = (int) Math.min(most, DEEPER * depth);
            top = view.search(query, top(depth));
            shown = folding.fold(top.scoreDocs);
        }
        return new Found(total, total - (long) collected[1], shown);
    }

    private int depth() {
        return Math.clamp(folding.depth(wanted), 1, most);
    }

    private TopFieldCollectorManager top(int depth) {
        return new TopFieldCollectorManager(FacetedSearch.order(request.sort()), depth, null, Integer.MAX_VALUE);
    }
}
