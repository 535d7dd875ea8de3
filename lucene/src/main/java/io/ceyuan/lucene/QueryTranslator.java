package io.ceyuan.lucene;

import io.ceyuan.core.query.Query;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;

/** A query in the terms of the index: wordings by {@link ExactWording}, words by {@link WordRanking}. */
final class QueryTranslator {

    private final WordRanking ranking;
    private final ExactWording exact;

    QueryTranslator(WordRanking ranking, ExactWording exact) {
        this.ranking = ranking;
        this.exact = exact;
    }

    org.apache.lucene.search.Query translate(Query query) {
        return switch (query) {
            case Query.All ignored -> MatchAllDocsQuery.INSTANCE;
            case Query.Words words -> ranking.of(words.text());
            case Query.Phrase phrase -> exact.of(phrase.text());
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
}
