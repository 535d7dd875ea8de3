package io.ceyuan.lucene;

import io.ceyuan.analysis.PolicyAnalyzer;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A string of the text, looked for by its pairs of characters.
 *
 * <pre>
 * "先行示范区"   bigrams 先行 at 0, 示范 at 2, 范区 at 3: exactly this string
 * </pre>
 */
record ExactWording(QueryTerms terms) {

    /** The string anywhere in the text. */
    Query of(String text) {
        return in(PolicyAnalyzer.BIGRAMS, text);
    }

    /** The string in one of the views of pairs; a single character is looked for in the whole text. */
    Query in(String field, String text) {
        List<String> pairs = terms.all(PolicyAnalyzer.BIGRAMS, text);
        if (pairs.isEmpty()) {
            List<String> singles = terms.all(PolicyAnalyzer.CHARS, text);
            return singles.isEmpty()
                    ? new MatchNoDocsQuery("nothing to look for")
                    : term(PolicyAnalyzer.CHARS, singles.getFirst());
        }
        if (pairs.size() == 1) {
            return term(field, pairs.getFirst());
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int last = pairs.size() - 1;
        for (int at = 0; at < last; at += 2) {
            phrase.add(new Term(field, pairs.get(at)), at);
        }
        phrase.add(new Term(field, pairs.get(last)), last);
        return phrase.build();
    }

    private static TermQuery term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
