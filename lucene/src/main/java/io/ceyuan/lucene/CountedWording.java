package io.ceyuan.lucene;

import io.ceyuan.core.search.Filters;
import io.ceyuan.core.search.Wording;
import java.io.IOException;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Asks the postings how often a wording stands in each document, and strictly the texts where the postings cannot tell. */
final class CountedWording {

    private final ExactWording exact;
    private final StrictQueries strictly;
    private final FacetsConfig facets;

    CountedWording(ExactWording exact, StrictQueries strictly, FacetsConfig facets) {
        this.exact = exact;
        this.strictly = strictly;
        this.facets = facets;
    }

    /** A searcher of the same index, to which the score of a document is its number of occurrences. */
    static IndexSearcher frequencies(IndexView view) {
        IndexSearcher searcher = new IndexSearcher(view.getIndexReader());
        searcher.setSimilarity(new FrequencySimilarity());
        return searcher;
    }

    /** The documents under the filters that have the wording. */
    Query among(IndexView view, Wording wording, Filters filters) throws IOException {
        return new FacetChoice(view, filters).narrowed(facets, query(wording));
    }

    /** A mark by itself has no term of its own, whose frequency would tell how often it stands there. */
    private Query query(Wording wording) {
        if (exact.isMark(wording.text())) {
            return new MatchNoDocsQuery("a mark alone");
        }
        Query folded = exact.of(wording.text());
        return switch (wording.exactness()) {
            case FOLDED -> folded;
            case STRICT -> strictly.times(folded, Needle.of(wording, exact.fold()));
        };
    }

    /** All documents under the filters. */
    Query all(IndexView view, Filters filters) throws IOException {
        return new FacetChoice(view, filters).narrowed(facets, MatchAllDocsQuery.INSTANCE);
    }
}
