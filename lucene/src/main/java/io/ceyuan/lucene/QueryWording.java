package io.ceyuan.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The string that a clause looks for, put together again from its pairs of characters. */
final class QueryWording {

    private QueryWording() {}

    /** Empty for a clause that looks for no string. */
    static String of(Query query) {
        return switch (query) {
            case TermQuery term -> term.getTerm().text();
            case PhraseQuery phrase -> phrase(phrase);
            case BoostQuery boost -> of(boost.getQuery());
            case ConstantScoreQuery constant -> of(constant.getQuery());
            case BooleanQuery all -> {
                List<String> texts = new ArrayList<>();
                for (BooleanClause clause : all) {
                    texts.add(of(clause.query()));
                }
                yield String.join("、", texts);
            }
            default -> "";
        };
    }

    /** Pairs at 0, 2, 3 are the characters 0 to 4. */
    private static String phrase(PhraseQuery phrase) {
        StringBuilder text = new StringBuilder();
        Term[] terms = phrase.getTerms();
        int[] positions = phrase.getPositions();
        for (int i = 0; i < terms.length; i++) {
            int known = text.codePointCount(0, text.length());
            int[] characters = terms[i].text().codePoints().toArray();
            for (int at = Math.max(0, known - positions[i]); at < characters.length; at++) {
                text.appendCodePoint(characters[at]);
            }
        }
        return text.toString();
    }
}
