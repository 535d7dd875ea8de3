package io.ceyuan.lucene;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.search.Hit;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;

/** Finds the hits of a page as they are shown, with their marks. */
final class HitSearch {

    private final QueryWords usual;
    private final QueryWords literal;
    private final FacetedSearch faceted;
    private final StoredDocuments stored;
    private final RelatedDocuments related;

    /**
     * @param usual reads words with their synonyms
     * @param literal reads them without
     */
    HitSearch(
            QueryWords usual,
            QueryWords literal,
            FacetedSearch faceted,
            StoredDocuments stored,
            RelatedDocuments related) {
        this.usual = usual;
        this.literal = literal;
        this.faceted = faceted;
        this.stored = stored;
        this.related = related;
    }

    SearchResult search(IndexView view, SearchRequest request) throws IOException {
        QueryWords words = words(request);
        Query asked = words.reading().withQuestionsWhole(request.query());
        var query = ranked(view, words.translator().translate(asked), request);
        FacetedSearch.Found found = faceted.search(view, query, request);
        return new SearchResult(
                found.total(),
                found.groups(),
                hits(view, found.page(), query, words.highlighter().marked(asked), request),
                found.facets(),
                words.reading().understanding(asked));
    }

    /** What is searched in a view for a request, before its filters. */
    org.apache.lucene.search.Query query(IndexView view, SearchRequest request) throws IOException {
        QueryWords words = words(request);
        return ranked(view, words.translator().translate(words.reading().withQuestionsWhole(request.query())), request);
    }

    private QueryWords words(SearchRequest request) {
        return request.matching().synonyms() ? usual : literal;
    }

    /** The query, and the standing of documents where their order is that of scores. */
    private static org.apache.lucene.search.Query ranked(
            IndexView view, org.apache.lucene.search.Query query, SearchRequest request) throws IOException {
        return request.query() instanceof Query.All || request.sort() != Sort.RELEVANCE
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(view.standing(request.filters().day()).prior(), Occur.SHOULD)
                        .build();
    }

    private List<Hit> hits(
            IndexView view,
            List<ScoreDoc> page,
            org.apache.lucene.search.Query query,
            Highlighter.Marked marked,
            SearchRequest request)
            throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc scored : page) {
            PolicyDocument document = stored.document(view, scored.doc);
            double score = Float.isNaN(scored.score) ? 0 : scored.score;
            hits.add(new Hit(
                    document,
                    score,
                    marked.snippets(document),
                    related.of(view, scored.doc, document),
                    request.matching().explain() ? Explaining.of(view, query, scored.doc, score) : null));
        }
        return hits;
    }
}
