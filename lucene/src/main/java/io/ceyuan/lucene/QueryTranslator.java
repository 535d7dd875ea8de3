package io.ceyuan.lucene;

import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.core.query.Query;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;

/**
 * A query in the terms of the index.
 *
 * <pre>
 * "先行示范区"   bigrams 先行 at 0, 示范 at 2, 范区 at 3: exactly this string
 * 泽政发[2021]12号 the document of this number before those that name it
 * 先行示范区建设 the words 先行示范区 and 建设 must be there; every word, pair and character adds to the score
 * </pre>
 *
 * A word is there as a word or as a string, since where a word begins and ends depends on the words around it.
 */
final class QueryTranslator {

    /** Of a question in sentences this share of the words must be there; of a few words, all. */
    private static final double REQUIRED_SHARE = 0.7;

    private static final int FEW_WORDS = 4;

    /** More than any score that words can add up to: a document called by its name comes first. */
    private static final float NAMED = 10_000;

    private final QueryTerms terms;
    private final DocumentNames names;

    QueryTranslator(QueryTerms terms, DocumentNames names) {
        this.terms = terms;
        this.names = names;
    }

    org.apache.lucene.search.Query translate(Query query) {
        return switch (query) {
            case Query.All ignored -> MatchAllDocsQuery.INSTANCE;
            case Query.Words words -> words(words.text());
            case Query.Phrase phrase -> phrase(phrase.text());
            case Query.And and -> combine(and.parts(), Occur.MUST);
            case Query.Or or -> combine(or.parts(), Occur.SHOULD);
            case Query.Not not ->
                new BooleanQuery.Builder()
                        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                        .add(translate(not.part()), Occur.MUST_NOT)
                        .build();
        };
    }

    private org.apache.lucene.search.Query combine(List<Query> parts, Occur occur) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query part : parts) {
            if (occur == Occur.MUST && part instanceof Query.Not not) {
                all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
                all.add(translate(not.part()), Occur.MUST_NOT);
            } else {
                all.add(translate(part), occur);
            }
        }
        return all.build();
    }

    private org.apache.lucene.search.Query words(String text) {
        LinkedHashSet<String> words = new LinkedHashSet<>(terms.words(text));
        if (words.stream().anyMatch(word -> isLong(word))) {
            words.removeIf(word -> !isLong(word) && !isRun(word));
        }
        if (words.isEmpty()) {
            return phrase(text);
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

    private org.apache.lucene.search.Query present(String word) {
        if (isRun(word)) {
            return term(PolicyAnalyzer.WORDS, word);
        }
        if (!isLong(word)) {
            return term(PolicyAnalyzer.CHARS, word);
        }
        return phrase(word);
    }

    private org.apache.lucene.search.Query phrase(String text) {
        List<String> pairs = terms.all(PolicyAnalyzer.BIGRAMS, text);
        if (pairs.isEmpty()) {
            List<String> singles = terms.all(PolicyAnalyzer.CHARS, text);
            return singles.isEmpty()
                    ? new MatchNoDocsQuery("nothing to look for")
                    : term(PolicyAnalyzer.CHARS, singles.getFirst());
        }
        if (pairs.size() == 1) {
            return term(PolicyAnalyzer.BIGRAMS, pairs.getFirst());
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int last = pairs.size() - 1;
        for (int at = 0; at < last; at += 2) {
            phrase.add(new Term(PolicyAnalyzer.BIGRAMS, pairs.get(at)), at);
        }
        phrase.add(new Term(PolicyAnalyzer.BIGRAMS, pairs.get(last)), last);
        return phrase.build();
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
