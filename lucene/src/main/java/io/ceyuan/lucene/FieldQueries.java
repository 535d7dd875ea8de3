package io.ceyuan.lucene;

import io.ceyuan.analysis.BoundedPairs;
import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.query.QueryField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Strings in a field of pairs: the text of a document, or one of its {@link FieldTexts}.
 *
 * <pre>
 * 先行示范区   先行 at 0, 示范 at 2, 范区 at 3: exactly this string
 * 村          every pair that begins with it
 * 20*        every number that begins with it
 * </pre>
 */
record FieldQueries(QueryTerms terms, CharacterFold fold) {

    /** 国发(2015) and 国发[2015], in a field whose numbers are all in their normal form. */
    private static final Pattern YEAR = Pattern.compile("[\\[［(（【﹝<＜〈]\\s*([0-9０-９]{4})\\s*[\\]］)）】﹞>＞〉]");

    Query phrase(String field, String text) {
        List<String> pairs = terms.all(PolicyAnalyzer.BIGRAMS, text);
        if (pairs.isEmpty()) {
            return single(field, text);
        }
        if (pairs.size() == 1) {
            return term(field, pairs.getFirst());
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        string(field, pairs, phrase);
        return phrase.build();
    }

    private static void string(String field, List<String> pairs, PhraseQuery.Builder phrase) {
        int last = pairs.size() - 1;
        for (int at = 0; at < last; at += 2) {
            phrase.add(new Term(field, pairs.get(at)), at);
        }
        phrase.add(new Term(field, pairs.get(last)), last);
    }

    private Query single(String field, String text) {
        String character = new CompactText(text, fold).value();
        if (character.isEmpty()) {
            return new MatchNoDocsQuery("nothing to look for");
        }
        boolean counted = field.equals(PolicyAnalyzer.BIGRAMS) && Character.isLetterOrDigit(character.codePointAt(0));
        return counted ? term(PolicyAnalyzer.CHARS, character) : new PrefixQuery(new Term(field, character));
    }

    Query prefix(String field, String typed) {
        RunPrefix prefix = RunPrefix.of(new CompactText(typed, fold).value());
        Query begun = new PrefixQuery(new Term(field, BoundedPairs.run(prefix.text())));
        if (prefix.isRun()) {
            return begun;
        }
        if (prefix.run().isEmpty()) {
            return phrase(field, typed);
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().add(new Term(field, BoundedPairs.run(prefix.run())), 0);
        string(field, terms.all(PolicyAnalyzer.BIGRAMS, typed), phrase);
        return prefix.mayGoOn()
                ? new BooleanQuery.Builder()
                        .add(begun, Occur.SHOULD)
                        .add(phrase.build(), Occur.SHOULD)
                        .build()
                : phrase.build();
    }

    /** All words of a text in one of a document's fields. */
    Query words(QueryField field, String text) {
        if (field == QueryField.NUMBER) {
            Optional<DocumentNumber> number = DocumentNumber.parse(text);
            if (number.isPresent()) {
                return term(IndexSchema.ANSWERS_TO, number.get().toString());
            }
        }
        String index = FieldTexts.indexField(field);
        Set<String> words = terms.sought(text);
        if (words.isEmpty()) {
            return phrase(index, text);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            all.add(QueryTerms.isRun(word) ? term(index, BoundedPairs.run(word)) : phrase(index, word), Occur.MUST);
        }
        return all.build();
    }

    /** A string in one of a document's fields; a whole number finds the document that has it, whatever its brackets. */
    Query phrase(QueryField field, String text) {
        if (field != QueryField.NUMBER) {
            return phrase(FieldTexts.indexField(field), text);
        }
        return DocumentNumber.parse(text)
                .<Query>map(number -> term(IndexSchema.ANSWERS_TO, number.toString()))
                .orElseGet(() ->
                        phrase(FieldTexts.indexField(field), YEAR.matcher(text).replaceAll("〔$1〕")));
    }

    private static TermQuery term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
