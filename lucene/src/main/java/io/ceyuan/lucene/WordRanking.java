package io.ceyuan.lucene;

import io.ceyuan.analysis.PolicyAnalyzer;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words, of which documents are to tell.
 *
 * <pre>
 * 泽政发[2021]12号 the document of this number before those that name it
 * 先行示范区建设 the words 先行示范区 and 建设 must be there; every word, pair and character adds to the score
 * </pre>
 *
 * A word is there as a word or as a string, since where a word begins and ends depends on the words around it.
 */
final class WordRanking {

    /** Of a question in sentences this share of the words must be there; of a few words, all. */
    private static final double REQUIRED_SHARE = 0.7;

    private static final int FEW_WORDS = 4;

    /** More than any score that words can add up to: a document called by its name comes first. */
    private static final float NAMED = 10_000;

    private final QueryTerms terms;
    private final DocumentNames names;
    private final ExactWording exact;

    WordRanking(QueryTerms terms, DocumentNames names, ExactWording exact) {
        this.terms = terms;
        this.names = names;
        this.exact = exact;
    }

    Query of(String text) {
        LinkedHashSet<String> words = new LinkedHashSet<>(terms.words(text));
        if (words.stream().anyMatch(word -> isLong(word))) {
            words.removeIf(word -> !isLong(word) && !isRun(word));
        }
        if (words.isEmpty()) {
            return exact.of(text);
        }
        BooleanQuery.Builder required = new BooleanQuery.Builder();
        words.forEach(word -> required.add(present(word), Occur.SHOULD));
        int few = words.size() <= FEW_WORDS ? words.size() : (int) Math.ceil(words.size() * REQUIRED_SHARE);
        required.setMinimumNumberShouldMatch(few);
        BooleanQuery.Builder named = new BooleanQuery.Builder();
        for (String name : names.of(text)) {
            named.add(new BoostQuery(new ConstantScoreQuery(term(IndexSchema.ANSWERS_TO, name)), NAMED), Occur.SHOULD);
        }
        // a document may write its own number otherwise: 国令第707号, 第七〇七号
        BooleanQuery.Builder wanted =
                new BooleanQuery.Builder().add(required.build(), Occur.SHOULD).add(named.build(), Occur.SHOULD);
        BooleanQuery.Builder query =
                new BooleanQuery.Builder().add(wanted.build(), Occur.FILTER).add(named.build(), Occur.SHOULD);
        for (String field : List.of(PolicyAnalyzer.WORDS, PolicyAnalyzer.BIGRAMS, PolicyAnalyzer.CHARS)) {
            new LinkedHashSet<>(terms.all(field, text)).forEach(term -> query.add(term(field, term), Occur.SHOULD));
        }
        return query.build();
    }

    private Query present(String word) {
        if (isRun(word)) {
            return term(PolicyAnalyzer.WORDS, word);
        }
        if (!isLong(word)) {
            return term(PolicyAnalyzer.CHARS, word);
        }
        return exact.of(word);
    }

    private static TermQuery term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static boolean isLong(String word) {
        return word.codePointCount(0, word.length()) > 1;
    }

    /** Whether the word is a number or Latin word, which matches whole only: 5 is not in 2015. */
    private static boolean isRun(String word) {
        return word.codePoints().noneMatch(Character::isIdeographic);
    }
}
