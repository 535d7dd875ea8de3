package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.PolicyAnalyzer;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A string of the text, or of a field of it, looked for by its pairs of characters.
 *
 * <pre>
 * "先行示范区"   bigrams 先行 at 0, 示范 at 2, 范区 at 3: exactly this string
 * "村"          the character; in a field, or where it is a mark, every pair that begins with it
 * </pre>
 */
record ExactWording(QueryTerms terms, CharacterFold fold) {

    /** The string in the text. */
    Query of(String text) {
        return of(PolicyAnalyzer.BIGRAMS, text);
    }

    /**
     * @param field of pairs with their marks
     */
    Query of(String field, String text) {
        List<String> pairs = terms.all(PolicyAnalyzer.BIGRAMS, text);
        if (pairs.isEmpty()) {
            return single(field, compact(text));
        }
        if (pairs.size() == 1) {
            return term(field, pairs.getFirst());
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        add(field, pairs, phrase);
        return phrase.build();
    }

    /** The string, where a term stands with its first character. */
    PhraseQuery of(String field, String text, String term) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().add(new Term(field, term), 0);
        add(field, terms.all(PolicyAnalyzer.BIGRAMS, text), phrase);
        return phrase.build();
    }

    /** A text as it is compared. */
    String compact(String text) {
        return new CompactText(text, fold).value();
    }

    /** Whether the text is one character that is no letter and no digit. */
    boolean isMark(String text) {
        String compact = compact(text);
        return compact.codePointCount(0, compact.length()) == 1 && !Character.isLetterOrDigit(compact.codePointAt(0));
    }

    private static void add(String field, List<String> pairs, PhraseQuery.Builder phrase) {
        int last = pairs.size() - 1;
        for (int at = 0; at < last; at += 2) {
            phrase.add(new Term(field, pairs.get(at)), at);
        }
        phrase.add(new Term(field, pairs.get(last)), last);
    }

    private static Query single(String field, String character) {
        if (character.isEmpty()) {
            return new MatchNoDocsQuery("nothing to look for");
        }
        boolean counted = field.equals(PolicyAnalyzer.BIGRAMS) && Character.isLetterOrDigit(character.codePointAt(0));
        return counted ? term(PolicyAnalyzer.CHARS, character) : new PrefixQuery(new Term(field, character));
    }

    private static TermQuery term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
