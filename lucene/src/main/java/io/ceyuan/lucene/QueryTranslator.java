package io.ceyuan.lucene;

import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.query.QueryField;
import io.ceyuan.lucene.QuerySeekers.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;

/**
 * A query in the terms of the index: wordings by {@link ExactWording}, words by {@link WordRanking}, parts that stand together by
 * {@link StretchQueries}, fields of a document by {@link FieldQueries}; strict wordings are verified by {@link StrictQueries}.
 */
final class QueryTranslator {

    private final QueryTerms terms;
    private final WordRanking ranking;
    private final WordRanking literally;
    private final ExactWording exact;
    private final QuerySeekers seekers;
    private final FieldQueries fields;
    private final StretchQueries stretches;
    private final StrictQueries strictly;

    QueryTranslator(
            QueryTerms terms, DocumentNames names, StrictQueries strictly, WordReader reader, QuerySeekers seekers) {
        this.terms = terms;
        this.seekers = seekers;
        exact = new ExactWording(terms, names.fold());
        ranking = new WordRanking(reader, terms, names, exact);
        literally = new WordRanking(reader.withoutSynonyms(), terms, names, exact);
        fields = new FieldQueries(terms, exact);
        stretches = new StretchQueries(terms, seekers, names.fold());
        this.strictly = strictly;
    }

    org.apache.lucene.search.Query translate(Query query) {
        return translate(query, Scope.TEXT);
    }

    private org.apache.lucene.search.Query translate(Query query, Scope scope) {
        return switch (query) {
            case Query.All _ -> MatchAllDocsQuery.INSTANCE;
            case Query.Words words ->
                scope.field() == null ? plain(words.text(), scope) : inField(words, scope.field());
            case Query.Phrase _, Query.Prefix _, Query.Together _, Query.Near _ -> found(query, scope);
            case Query.And and -> combine(and.parts(), scope, Occur.MUST);
            case Query.Or or -> combine(or.parts(), scope, Occur.SHOULD);
            case Query.Not not ->
                without(not.part(), new BooleanQuery.Builder(), scope).build();
            case Query.InField named -> translate(named.part(), scope.in(named.field()));
            case Query.Strict strict -> translate(strict.part(), scope.strictly());
            case Query.Issued range -> issued(range);
        };
    }

    private org.apache.lucene.search.Query plain(String text, Scope scope) {
        return scope.excluded() ? literally.of(text) : ranking.of(text);
    }

    private org.apache.lucene.search.Query combine(List<Query> parts, Scope scope, Occur occur) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query part : parts) {
            if (occur == Occur.MUST && part instanceof Query.Not not) {
                without(not.part(), all, scope);
            } else if (occur == Occur.MUST && part instanceof Query.Issued range) {
                all.add(issued(range), Occur.FILTER);
            } else {
                all.add(translate(part, scope), occur);
            }
        }
        return all.build();
    }

    private BooleanQuery.Builder without(Query part, BooleanQuery.Builder all, Scope scope) {
        return all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).add(translate(part, scope.leftOut()), Occur.MUST_NOT);
    }

    /** What was typed as a string of characters, or as parts that stand together. */
    private org.apache.lucene.search.Query found(Query query, Scope scope) {
        org.apache.lucene.search.Query folded = scope.field() == null ? inText(query) : inField(query, scope.field());
        return scope.strict() ? strictly.of(folded, seekers.seeker(query, scope), scope) : folded;
    }

    private org.apache.lucene.search.Query inText(Query query) {
        return switch (query) {
            case Query.Phrase phrase -> exact.of(phrase.text());
            case Query.Prefix prefix -> fields.prefix(PolicyAnalyzer.BIGRAMS, prefix.text());
            case Query.Together _, Query.Near _ -> stretches.query(query, PolicyAnalyzer.BIGRAMS, null);
            case Query.All _,
                    Query.Words _,
                    Query.And _,
                    Query.Or _,
                    Query.Not _,
                    Query.InField _,
                    Query.Issued _,
                    Query.Strict _ -> throw notAString(query);
        };
    }

    private org.apache.lucene.search.Query inField(Query query, QueryField field) {
        if (field == QueryField.BODY || field == QueryField.HEADING) {
            ParagraphKind kind = field == QueryField.BODY ? ParagraphKind.BODY : ParagraphKind.HEADING;
            return query instanceof Query.Words words
                    ? inParagraphs(words, kind)
                    : stretches.query(query, PolicyAnalyzer.BIGRAMS, kind);
        }
        return switch (query) {
            case Query.Words words -> fields.words(field, words.text());
            case Query.Phrase phrase -> fields.phrase(field, phrase.text());
            case Query.Prefix prefix -> fields.prefix(FieldTexts.indexField(field), prefix.text());
            case Query.Together _, Query.Near _ -> stretches.query(query, FieldTexts.indexField(field), null);
            case Query.All _, Query.And _, Query.Or _, Query.Not _, Query.InField _, Query.Issued _, Query.Strict _ ->
                throw notAString(query);
        };
    }

    private static IllegalArgumentException notAString(Query query) {
        return new IllegalArgumentException("not looked for as a string: " + query);
    }

    /** Each word may stand in a paragraph of its own. */
    private org.apache.lucene.search.Query inParagraphs(Query.Words words, ParagraphKind kind) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Set<String> sought = terms.sought(words.text());
        for (String word : sought.isEmpty() ? Set.of(words.text()) : sought) {
            all.add(stretches.query(new Query.Words(word), PolicyAnalyzer.BIGRAMS, kind), Occur.MUST);
        }
        return all.build();
    }

    private static org.apache.lucene.search.Query issued(Query.Issued range) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        return NumericDocValuesField.newSlowRangeQuery(
                IndexSchema.ISSUED,
                from == null ? Long.MIN_VALUE : from.toEpochDay(),
                to == null ? Long.MAX_VALUE : to.toEpochDay());
    }
}
