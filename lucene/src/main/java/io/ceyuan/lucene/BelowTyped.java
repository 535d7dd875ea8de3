package io.ceyuan.lucene;

import io.ceyuan.analysis.PolicyAnalyzer;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * A synonym, weighed so that it cannot add more than the typed words could by themselves: a rare synonym of a frequent word
 * would otherwise come before the word.
 */
final class BelowTyped extends Query {

    /** Of what the typed words may add; a synonym that adds as much hurt one of the two judged sets. */
    private static final double SHARE = 0.5;

    private final String synonym;
    private final List<String> typed;
    private final Query wording;

    /** The wording is the query for the synonym, by terms of one field. */
    BelowTyped(String synonym, List<String> typed, Query wording) {
        this.synonym = synonym;
        this.typed = List.copyOf(typed);
        this.wording = wording;
    }

    String synonym() {
        return synonym;
    }

    /** The words typed, as one. */
    String typed() {
        return String.join("", typed);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        double most = 0;
        for (String word : typed) {
            most += rarity(reader, new Term(PolicyAnalyzer.WORDS, word));
        }
        Set<Term> terms = new HashSet<>();
        wording.visit(QueryVisitor.termCollector(terms));
        double own = 0;
        for (Term term : terms) {
            own += rarity(reader, term);
        }
        return own == 0
                ? new MatchNoDocsQuery("a synonym of nothing")
                : new BoostQuery(wording, (float) (SHARE * Math.min(1, most / own)));
    }

    /** As BM25 reckons it. */
    private static double rarity(IndexReader reader, Term term) throws IOException {
        long documents = reader.numDocs();
        long with = Math.min(documents, reader.docFreq(term));
        return Math.log(1 + (documents - with + 0.5) / (with + 0.5));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        wording.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "belowTyped(" + wording.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && other instanceof BelowTyped that
                && synonym.equals(that.synonym)
                && typed.equals(that.typed)
                && wording.equals(that.wording);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), synonym, typed, wording);
    }
}
