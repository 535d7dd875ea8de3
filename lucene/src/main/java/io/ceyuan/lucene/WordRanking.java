package io.ceyuan.lucene;

import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.lucene.PlainWords.Piece;
import io.ceyuan.lucene.PlainWords.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words, of which documents are to tell.
 *
 * <pre>
 * 泽政发[2021]12号  the document of this number before those that name it
 * 先行示范区建设    the words 先行示范区 and 建设 must be there; every word, pair and character adds to the score
 * 如何申请低保？    any of the pairs 申请, 请低, 低保 must be there, or a synonym of 低保; all of it adds to the score
 * </pre>
 *
 * A word is there as a word or as a string, since where a word begins and ends depends on the words around it. The weights were
 * chosen by measurement, see {@code docs/relevance.md}.
 */
final class WordRanking {

    /** Of a text of many words this share must be there; of a few words, all. */
    private static final double REQUIRED_SHARE = 0.6;

    private static final int FEW_WORDS = 2;

    /** More than any score that words can add up to: a document called by its name comes first. */
    private static final float NAMED = 10_000;

    /** A word counts twice what a word inside it counts. */
    private static final float WHOLE_WORD = 2;

    private final WordReader reader;
    private final QueryTerms terms;
    private final DocumentNames names;
    private final ExactWording exact;
    private final Neighbours neighbours;
    private final OwnHeadings headings;

    WordRanking(WordReader reader, QueryTerms terms, DocumentNames names, ExactWording exact) {
        this.reader = reader;
        this.terms = terms;
        this.names = names;
        this.exact = exact;
        neighbours = new Neighbours(exact);
        headings = new OwnHeadings(exact);
    }

    Query of(String text) {
        PlainWords words = reader.read(text);
        Set<String> wanted = words.wanted();
        if (wanted.isEmpty()) {
            return exact.of(text);
        }
        Set<Query> pairs = pairs(words.pieces());
        Set<Query> also = new LinkedHashSet<>();
        words.units().stream().filter(Unit::isExpanded).forEach(unit -> also.add(synonyms(unit)));
        Query named = named(text);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (words.question() && !pairs.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder().add(named, Occur.SHOULD);
            pairs.forEach(pair -> any.add(pair, Occur.SHOULD));
            also.forEach(synonym -> any.add(synonym, Occur.SHOULD));
            query.add(any.build(), Occur.MUST);
        } else {
            // a document may write its own number otherwise: 国令第707号, 第七〇七号
            BooleanQuery.Builder either = new BooleanQuery.Builder()
                    .add(required(words.units(), wanted, DocumentNames.isNumber(text)), Occur.SHOULD)
                    .add(named, Occur.SHOULD);
            query.add(either.build(), Occur.FILTER).add(named, Occur.SHOULD);
            pairs.forEach(pair -> query.add(pair, Occur.SHOULD));
            also.forEach(synonym -> query.add(synonym, Occur.SHOULD));
            headings.of(text, wanted).forEach(clause -> query.add(clause, Occur.SHOULD));
        }
        words(words).forEach(word -> query.add(word, Occur.SHOULD));
        neighbours.of(words).forEach(three -> query.add(three, Occur.SHOULD));
        return query.build();
    }

    private Query named(String text) {
        BooleanQuery.Builder named = new BooleanQuery.Builder();
        for (String name : names.of(text)) {
            named.add(new BoostQuery(new ConstantScoreQuery(term(IndexSchema.ANSWERS_TO, name)), NAMED), Occur.SHOULD);
        }
        return named.build();
    }

    /**
     * @param all whether none of the words may be missing: another year or serial is another document
     */
    private Query required(List<Unit> units, Set<String> wanted, boolean all) {
        Set<Query> present = new LinkedHashSet<>();
        for (Unit unit : units) {
            Set<Query> parts = new LinkedHashSet<>();
            unit.words().stream().filter(wanted::contains).forEach(word -> parts.add(present(word)));
            if (parts.isEmpty() || !unit.isExpanded()) {
                present.addAll(parts);
            } else {
                BooleanQuery.Builder together = new BooleanQuery.Builder();
                parts.forEach(part -> together.add(part, Occur.MUST));
                present.add(new BooleanQuery.Builder()
                        .add(together.build(), Occur.SHOULD)
                        .add(synonyms(unit), Occur.SHOULD)
                        .build());
            }
        }
        BooleanQuery.Builder required = new BooleanQuery.Builder();
        present.forEach(part -> required.add(part, Occur.SHOULD));
        int few =
                all || present.size() <= FEW_WORDS ? present.size() : (int) Math.ceil(present.size() * REQUIRED_SHARE);
        return required.setMinimumNumberShouldMatch(few).build();
    }

    private Query present(String word) {
        if (QueryTerms.isRun(word)) {
            return term(PolicyAnalyzer.WORDS, word);
        }
        return QueryTerms.isLong(word) ? exact.of(word) : term(PolicyAnalyzer.CHARS, word);
    }

    /** The best of the synonyms counts: one document may well write a name in full and in short. */
    private Query synonyms(Unit unit) {
        return new DisjunctionMaxQuery(
                unit.also().stream()
                        .map(other -> (Query) new BelowTyped(other, unit.words(), synonym(other)))
                        .toList(),
                0);
    }

    /** 粤 is 广东 only where it is a word of its own. */
    private Query synonym(String other) {
        return QueryTerms.isRun(other) || !QueryTerms.isLong(other)
                ? term(PolicyAnalyzer.WORDS, other)
                : exact.of(other);
    }

    /** The pairs of characters without punctuation, each once. */
    private Set<Query> pairs(List<Piece> pieces) {
        Set<Query> pairs = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            terms.all(PolicyAnalyzer.BIGRAMS, piece.text()).stream()
                    .filter(pair -> pair.codePoints().allMatch(Character::isLetterOrDigit))
                    .forEach(pair -> pairs.add(term(PolicyAnalyzer.BIGRAMS, pair)));
        }
        return pairs;
    }

    /** The words, the words inside them and the characters, each once. */
    private Set<Query> words(PlainWords words) {
        Set<String> whole = new LinkedHashSet<>();
        words.units().forEach(unit -> whole.addAll(unit.words()));
        Set<Query> queries = new LinkedHashSet<>();
        whole.forEach(word -> queries.add(new BoostQuery(term(PolicyAnalyzer.WORDS, word), WHOLE_WORD)));
        for (Piece piece : words.pieces()) {
            terms.all(PolicyAnalyzer.WORDS, piece.text()).stream()
                    .filter(word -> !whole.contains(word))
                    .forEach(word -> queries.add(term(PolicyAnalyzer.WORDS, word)));
            terms.all(PolicyAnalyzer.CHARS, piece.text())
                    .forEach(character -> queries.add(term(PolicyAnalyzer.CHARS, character)));
        }
        return queries;
    }

    private static TermQuery term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
