package io.ceyuan.lucene;

import io.ceyuan.analysis.pinyin.Piece;
import io.ceyuan.analysis.pinyin.SoundTokens;
import io.ceyuan.analysis.pinyin.TypedText;
import io.ceyuan.core.search.Sort;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Finds documents by what is typed of their title or number. */
final class NamedDocuments {

    private NamedDocuments() {}

    /** Lucene's numbers of the newest documents whose title or number begins so, then of those that have it further on. */
    static List<Integer> find(IndexSearcher view, TypedText typed, int limit) throws IOException {
        List<List<Piece>> readings =
                typed.readings().stream().filter(NamedDocuments::isTelling).toList();
        Set<Integer> found = new LinkedHashSet<>();
        for (boolean begin : List.of(true, false)) {
            if (!readings.isEmpty() && found.size() < limit) {
                for (ScoreDoc hit : newest(view, query(readings, begin), limit)) {
                    found.add(hit.doc);
                }
            }
        }
        return found.stream().limit(limit).toList();
    }

    /** One initial alone is in every title. */
    private static boolean isTelling(List<Piece> reading) {
        return reading.size() > 1
                || !(reading.getFirst() instanceof Piece.Beginning(String letters))
                || letters.length() > 1;
    }

    private static ScoreDoc[] newest(IndexSearcher view, Query query, int limit) throws IOException {
        return view.search(query, new TopFieldCollectorManager(FacetedSearch.order(Sort.NEWEST), limit, null, limit))
                .scoreDocs;
    }

    private static Query query(List<List<Piece>> readings, boolean begin) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (List<Piece> reading : readings) {
            MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
            if (begin) {
                phrase.add(term(SoundTokens.BEGIN));
            }
            for (Piece piece : reading) {
                phrase.add(piece.tokens().stream().map(NamedDocuments::term).toArray(Term[]::new));
            }
            any.add(phrase.build(), Occur.SHOULD);
        }
        return new ConstantScoreQuery(any.build());
    }

    private static Term term(String token) {
        return new Term(IndexSchema.NAMED, token);
    }
}
