package io.ceyuan.lucene;

import io.ceyuan.analysis.BoundedPairs;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.query.QueryField;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words, strings and prefixes in a field of pairs: the text of a document, or one of its {@link FieldTexts}.
 *
 * <pre>
 * 20*    every number that begins with it
 * 3月*    the string, where its number is a whole one
 * 乡村*   the string
 * </pre>
 */
record FieldQueries(QueryTerms terms, ExactWording exact) {

    /** 国发(2015) and 国发[2015], in a field whose numbers are all in their normal form. */
    private static final Pattern YEAR = Pattern.compile("[\\[［(（【﹝<＜〈]\\s*([0-9０-９]{4})\\s*[\\]］)）】﹞>＞〉]");

    Query prefix(String field, String typed) {
        RunPrefix prefix = RunPrefix.of(exact.compact(typed));
        Query begun = new PrefixQuery(new Term(field, BoundedPairs.run(prefix.text())));
        if (prefix.isRun()) {
            return begun;
        }
        if (prefix.run().isEmpty()) {
            return exact.of(field, typed);
        }
        Query string = exact.of(field, typed, BoundedPairs.run(prefix.run()));
        return prefix.mayGoOn()
                ? new BooleanQuery.Builder()
                        .add(begun, Occur.SHOULD)
                        .add(string, Occur.SHOULD)
                        .build()
                : string;
    }

    /** All words of a text in one of a document's fields. */
    Query words(QueryField field, String text) {
        Optional<DocumentNumber> number = field == QueryField.NUMBER ? DocumentNumber.parse(text) : Optional.empty();
        if (number.isPresent()) {
            return term(IndexSchema.ANSWERS_TO, number.get().toString());
        }
        String index = FieldTexts.indexField(field);
        Set<String> words = terms.sought(text);
        if (words.isEmpty()) {
            return exact.of(index, text);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            all.add(QueryTerms.isRun(word) ? term(index, BoundedPairs.run(word)) : exact.of(index, word), Occur.MUST);
        }
        return all.build();
    }

    /** A string in one of a document's fields; a whole number finds the document that has it, whatever its brackets. */
    Query phrase(QueryField field, String text) {
        if (field != QueryField.NUMBER) {
            return exact.of(FieldTexts.indexField(field), text);
        }
        return DocumentNumber.parse(text)
                .<Query>map(number -> term(IndexSchema.ANSWERS_TO, number.toString()))
                .orElseGet(() -> exact.of(
                        FieldTexts.indexField(field), YEAR.matcher(text).replaceAll("〔$1〕")));
    }

    private static TermQuery term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
