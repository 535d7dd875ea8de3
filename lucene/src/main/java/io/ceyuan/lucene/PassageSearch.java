package io.ceyuan.lucene;

import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.PassageHolders;
import io.ceyuan.core.search.Passages;
import io.ceyuan.core.search.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Finds documents that may have a passage: those with its strings, and those with most of its rare pairs of characters. */
record PassageSearch(QueryTerms terms, ExactWording exact, StoredDocuments stored) {

    /** A paragraph's worth; what is quoted at more length is found by its beginning. */
    private static final int LONGEST = 600;

    /** So many rare pairs tell a sentence from all others, a few changed ones left out. */
    private static final int PAIRS = 40;

    /** A document with less of the pairs has another sentence. */
    private static final double LEAST_SHARE = 0.3;

    private record Pair(Term term, int documents) {}

    PassageHolders holding(IndexView view, List<String> strings, int most) throws IOException {
        check(most);
        check(strings);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        strings.forEach(string -> query.add(exact.of(string), Occur.FILTER));
        TopDocs found = view.search(
                query.build(),
                new TopFieldCollectorManager(FacetedSearch.order(Sort.OLDEST), most, null, Integer.MAX_VALUE));
        return new PassageHolders(found.totalHits.value(), documents(view, List.of(found.scoreDocs)));
    }

    private static void check(int most) {
        if (most < 1 || most > Passages.MAX_DOCUMENTS) {
            throw new IllegalArgumentException("1 to " + Passages.MAX_DOCUMENTS + " documents, not " + most);
        }
    }

    private static void check(List<String> strings) {
        if (strings.isEmpty() || strings.size() > Passages.MAX_STRINGS) {
            throw new IllegalArgumentException("1 to " + Passages.MAX_STRINGS + " strings, not " + strings.size());
        }
        for (String string : strings) {
            if (string.length() < 2 || string.length() > Passages.MAX_LENGTH || string.isBlank()) {
                throw new IllegalArgumentException("not a string of a passage: «" + string + "»");
            }
        }
    }

    List<PolicyDocument> likeliest(IndexView view, String text, int most) throws IOException {
        check(most);
        List<Pair> pairs = rarest(view, text.substring(0, Math.min(text.length(), LONGEST)));
        if (pairs.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        double all = view.getIndexReader().maxDoc() + 1.0;
        for (Pair pair : pairs) {
            float weight = (float) Math.log(1 + all / pair.documents());
            query.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(pair.term())), weight), Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch((int) Math.ceil(pairs.size() * LEAST_SHARE));
        Folding folding = new Folding(view.copies());
        List<ScoreDoc> found = folding.fold(view.search(query.build(), (int) folding.depth(most)).scoreDocs);
        return documents(view, found.subList(0, Math.min(found.size(), most)));
    }

    private List<Pair> rarest(IndexView view, String text) throws IOException {
        Set<String> distinct = new LinkedHashSet<>(terms.all(PolicyAnalyzer.BIGRAMS, text));
        List<Pair> pairs = new ArrayList<>();
        for (String pair : distinct) {
            Term term = new Term(PolicyAnalyzer.BIGRAMS, pair);
            int documents = view.getIndexReader().docFreq(term);
            if (documents > 0) {
                pairs.add(new Pair(term, documents));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::documents));
        return pairs.subList(0, Math.min(pairs.size(), PAIRS));
    }

    private List<PolicyDocument> documents(IndexView view, List<ScoreDoc> found) throws IOException {
        List<PolicyDocument> documents = new ArrayList<>();
        for (ScoreDoc one : found) {
            documents.add(stored.document(view, one.doc));
        }
        return documents;
    }
}
