package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.CharacterVariants;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Of what is found folded, the documents that have it as it was typed.
 *
 * <p>The index knows of each document which folded characters stand for an unusual one in it ({@link IndexSchema#UNUSUAL}). A
 * phrase of usual characters is as typed in a document that has none of theirs, and its text needs no reading; a phrase with
 * an unusual one is in no document that has none.
 */
record StrictQueries(CharacterFold fold, CharacterVariants variants, DocumentCodec codec, TextReader reader) {

    StrictQueries(CharacterFold fold, DocumentCodec codec) {
        this(fold, new CharacterVariants(fold), codec, new TextReader());
    }

    Query of(Query folded, Seeker seeker, QuerySeekers.Scope scope) {
        List<String> phrases = seeker.sought()
                .needles()
                .filter(Needle::strict)
                .map(Needle::text)
                .toList();
        if (phrases.isEmpty()) {
            return folded;
        }
        Query needed = seeker.sought() instanceof Sought.One one ? needed(folded, one.needle()) : folded;
        return new VerifiedQuery(needed, doubtful(phrases), new WrittenSo(seeker, scope.field(), fold, codec, reader));
    }

    /**
     * The documents that have a wording as it was typed; the score is how often.
     *
     * @param folded finds them, and by frequencies the score is how often
     */
    Query times(Query folded, Needle needle) {
        return new VerifiedQuery(
                needed(folded, needle), doubtful(List.of(needle.text())), new WrittenTimes(needle, fold, reader));
    }

    /** What is found folded, in documents that have every unusual character of the phrase. */
    private Query needed(Query folded, Needle needle) {
        BooleanQuery.Builder needed = new BooleanQuery.Builder().add(folded, Occur.MUST);
        needle.text()
                .chars()
                .distinct()
                .filter(c -> !variants.isUsual((char) c))
                .forEach(c -> needed.add(new TermQuery(new Term(IndexSchema.UNUSUAL, term((char) c))), Occur.FILTER));
        return needed.build();
    }

    private Query doubtful(List<String> phrases) {
        List<BytesRef> folded = new ArrayList<>();
        for (String phrase : phrases) {
            for (int i = 0; i < phrase.length(); i++) {
                char c = phrase.charAt(i);
                if (variants.isPaired(fold.fold(c)) || !variants.isUsual(c)) {
                    return MatchAllDocsQuery.INSTANCE;
                }
                if (variants.hasVariants(fold.fold(c))) {
                    folded.add(new BytesRef(term(c)));
                }
            }
        }
        return new TermInSetQuery(IndexSchema.UNUSUAL, folded);
    }

    private String term(char c) {
        return String.valueOf(fold.fold(c));
    }
}
