package io.ceyuan.lucene;

import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.core.search.Explanation;
import io.ceyuan.core.search.Explanation.Kind;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Takes the score of a hit apart as Lucene reckons it: every clause that scores is asked by itself, and the score is their sum.
 * Pairs and characters are told with the word in which they stand, when the document has the word.
 */
final class Explaining {

    private final IndexSearcher view;
    private final int doc;
    private final ScoreParts parts = new ScoreParts();
    private final Map<Query, Float> scoring = new LinkedHashMap<>();

    private Explaining(IndexSearcher view, int doc) {
        this.view = view;
        this.doc = doc;
    }

    /**
     * Explains the score of a document.
     *
     * @param doc Lucene's number of the document
     */
    static Explanation of(IndexSearcher view, Query query, int doc, double score) throws IOException {
        Explaining explaining = new Explaining(view, doc);
        explaining.walk(query);
        explaining.scoring.forEach((clause, value) -> {
            if (isOf(PolicyAnalyzer.WORDS, clause)) {
                explaining.parts.add(Kind.WORD, QueryWording.of(clause), value);
            }
        });
        explaining.scoring.forEach(explaining::tell);
        return explaining.parts.explanation(score);
    }

    private void walk(Query query) throws IOException {
        if (query instanceof BooleanQuery all) {
            for (BooleanClause clause : all) {
                if (clause.isScoring()) {
                    walk(clause.query());
                }
            }
        } else {
            Query clause = query instanceof DisjunctionMaxQuery best ? best(best) : query;
            float score = score(clause);
            if (score > 0) {
                scoring.merge(clause, score, Float::sum);
            }
        }
    }

    private Query best(DisjunctionMaxQuery queries) throws IOException {
        Query best = queries;
        float most = 0;
        for (Query query : queries) {
            float score = score(query);
            if (score > most) {
                most = score;
                best = query;
            }
        }
        return best;
    }

    private float score(Query query) throws IOException {
        var lucene = view.explain(query, doc);
        return lucene.isMatch() ? lucene.getValue().floatValue() : 0;
    }

    private void tell(Query clause, float score) {
        if (clause instanceof BelowTyped below) {
            parts.add(Kind.SYNONYM, below.typed() + " → " + below.synonym(), score);
            return;
        }
        if (Standing.isPrior(clause)) {
            parts.add(Kind.STANDING, "", score);
            return;
        }
        String text = QueryWording.of(clause);
        String field = field(clause);
        // a title asked for is a condition; one that has what was typed is worth a constant
        if (field.equals(OwnHeadings.TITLE) && clause instanceof BoostQuery) {
            parts.add(Kind.TITLE, text, score);
            return;
        }
        switch (field) {
            case PolicyAnalyzer.WORDS -> {}
            case PolicyAnalyzer.BIGRAMS -> parts.addPair(text, score);
            case PolicyAnalyzer.CHARS -> parts.addCharacter(text, score);
            case IndexSchema.HEADINGS -> parts.add(Kind.HEADING, text, score);
            case IndexSchema.SUMMARY -> parts.add(Kind.SUMMARY, text, score);
            case IndexSchema.ANSWERS_TO -> parts.add(Kind.NAME, text, score);
            default -> parts.add(Kind.CONDITION, text, score);
        }
    }

    private static boolean isOf(String field, Query clause) {
        return !(clause instanceof BelowTyped) && field(clause).equals(field);
    }

    /** The one field of the terms of a clause; empty where there are several or none. */
    private static String field(Query clause) {
        Set<Term> terms = new HashSet<>();
        clause.visit(QueryVisitor.termCollector(terms));
        Set<String> fields = new HashSet<>();
        terms.forEach(term -> fields.add(term.field()));
        return fields.size() == 1 ? fields.iterator().next() : "";
    }
}
