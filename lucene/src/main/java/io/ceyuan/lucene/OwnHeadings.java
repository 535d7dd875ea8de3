package io.ceyuan.lucene;

import io.ceyuan.core.query.QueryField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/**
 * What a document says it is about: the words typed stand all in its title, in its headings, in its summary. It adds the same
 * whatever the words are, and only to documents that have them anyway; the share of a title in the words of a document adds
 * nothing, as measured.
 */
record OwnHeadings(ExactWording exact) {

    /** The field in which queries for titles look too. */
    static final String TITLE = FieldTexts.indexField(QueryField.TITLE);

    private static final float TITLE_HAS_WORDING = 4;
    private static final float TITLE_HAS_WORDS = 8;
    private static final float HEADINGS_HAVE_WORDS = 1;
    private static final float SUMMARY_HAS_WORDS = 1;

    List<Query> of(String text, Set<String> wanted) {
        List<Query> clauses = new ArrayList<>();
        if (wanted.stream().allMatch(QueryTerms::isLong)) {
            clauses.add(constant(exact.of(TITLE, text), TITLE_HAS_WORDING));
            clauses.add(allIn(TITLE, wanted, TITLE_HAS_WORDS));
            clauses.add(allIn(IndexSchema.HEADINGS, wanted, HEADINGS_HAVE_WORDS));
            clauses.add(allIn(IndexSchema.SUMMARY, wanted, SUMMARY_HAS_WORDS));
        }
        return clauses;
    }

    private Query allIn(String field, Set<String> words, float weight) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(exact.of(field, word), Occur.MUST));
        return constant(all.build(), weight);
    }

    private static Query constant(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
