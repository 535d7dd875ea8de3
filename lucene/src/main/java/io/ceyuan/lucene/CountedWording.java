package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.query.Query.Phrase;
import io.ceyuan.core.search.Filters;
import io.ceyuan.core.search.Wording;
import java.io.IOException;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Asks the postings how often a wording stands in each document. */
final class CountedWording {

    private final QueryTranslator translator;
    private final FacetsConfig facets;
    private final CharacterFold fold;

    CountedWording(QueryTranslator translator, FacetsConfig facets, CharacterFold fold) {
        this.fold = fold;
        this.translator = translator;
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
        return new FacetChoice(view, filters).narrowed(facets, wording(wording.text()));
    }

    /** A mark by itself has no term of its own, whose frequency would tell how often it stands there. */
    private Query wording(String text) {
        String compact = new CompactText(text, fold).value();
        boolean mark =
                compact.codePointCount(0, compact.length()) == 1 && !Character.isLetterOrDigit(compact.codePointAt(0));
        return mark ? new MatchNoDocsQuery("a mark alone") : translator.translate(new Phrase(text));
    }

    /** All documents under the filters. */
    Query all(IndexView view, Filters filters) throws IOException {
        return new FacetChoice(view, filters).narrowed(facets, MatchAllDocsQuery.INSTANCE);
    }
}
