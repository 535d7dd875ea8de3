package io.ceyuan.lucene;

import io.ceyuan.analysis.BoundedPairs;
import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.core.query.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Parts that stand together, as intervals on the positions of the pairs of characters.
 *
 * <pre>
 * 同句(扶贫 改革)     both, in any order, with no end of a sentence and of a paragraph among their pairs
 * NEAR/5(扶贫 改革)   both, in any order, in 4 + 5 positions, with no end of a paragraph among them
 * heading:改革       after the mark of a heading, with no end of a paragraph in between
 * </pre>
 *
 * A string of n characters is the interval of its n - 1 pairs: the pair that would lead out of it, at which its sentence may
 * end, is not among them.
 */
final class StretchQueries {

    /** All characters that can follow one: more terms than any index has of them, so that none is left out. */
    static final int MAX_EXPANSIONS = IndexView.MAX_CLAUSES;

    private static final IntervalsSource SENTENCE_END = Intervals.term(BoundedPairs.SENTENCE_END);
    private static final IntervalsSource PARAGRAPH_END = Intervals.term(BoundedPairs.PARAGRAPH_END);

    private final QueryTerms terms;
    private final QuerySeekers seekers;
    private final CharacterFold fold;

    StretchQueries(QueryTerms terms, QuerySeekers seekers, CharacterFold fold) {
        this.terms = terms;
        this.seekers = seekers;
        this.fold = fold;
    }

    /**
     * The documents with a {@link Query.Together}, a {@link Query.Near}, or one of their possible parts.
     *
     * @param field of pairs with their marks
     * @param kind the paragraphs looked in; null for all
     */
    org.apache.lucene.search.Query query(Query query, String field, @Nullable ParagraphKind kind) {
        IntervalsSource source = switch (query) {
            case Query.Together together -> {
                IntervalsSource parts = Intervals.notContaining(all(together.parts(), false), PARAGRAPH_END);
                yield switch (together.unit()) {
                    case SENTENCE -> Intervals.notContaining(parts, SENTENCE_END);
                    case PARAGRAPH -> parts;
                };
            }
            case Query.Near near -> {
                int widest =
                        seekers.seeker(near, QuerySeekers.Scope.TEXT).sought().characters() + near.distance();
                yield Intervals.notContaining(Intervals.maxwidth(widest, all(near.parts(), true)), PARAGRAPH_END);
            }
            case Query.Words _, Query.Phrase _, Query.Prefix _, Query.And _, Query.Or _ -> source(query, false);
            case Query.All _, Query.Not _, Query.InField _, Query.Issued _, Query.Strict _ ->
                throw new IllegalArgumentException("not a stretch of text: " + query);
        };
        if (kind != null) {
            source = Intervals.notContaining(Intervals.ordered(Intervals.term(kind.term()), source), PARAGRAPH_END);
        }
        return new IntervalQuery(field, source);
    }

    /**
     * @param whole whether the interval covers the last character too, so that its width counts characters
     */
    private IntervalsSource source(Query query, boolean whole) {
        return switch (query) {
            case Query.Words words -> words(words.text(), whole);
            case Query.Phrase phrase -> string(phrase.text(), whole);
            case Query.Prefix prefix -> prefix(prefix.text(), whole);
            case Query.And and -> all(and.parts(), whole);
            case Query.Or or ->
                Intervals.or(
                        or.parts().stream().map(part -> source(part, whole)).toArray(IntervalsSource[]::new));
            case Query.All _,
                    Query.Not _,
                    Query.InField _,
                    Query.Together _,
                    Query.Near _,
                    Query.Issued _,
                    Query.Strict _ -> throw new IllegalArgumentException("not a stretch of text: " + query);
        };
    }

    private IntervalsSource all(List<Query> parts, boolean whole) {
        Set<IntervalsSource> sources = new LinkedHashSet<>();
        parts.forEach(part -> sources.add(source(part, whole)));
        return unordered(sources);
    }

    /** Each once: the same string twice is one string, that may stand there once. */
    private static IntervalsSource unordered(Set<IntervalsSource> sources) {
        IntervalsSource[] all = sources.toArray(IntervalsSource[]::new);
        return all.length == 1 ? all[0] : Intervals.unordered(all);
    }

    private IntervalsSource words(String text, boolean whole) {
        Set<String> words = terms.sought(text);
        if (words.isEmpty()) {
            return string(text, whole);
        }
        Set<IntervalsSource> sources = new LinkedHashSet<>();
        for (String word : words) {
            sources.add(
                    QueryTerms.isRun(word)
                            ? covering(Intervals.term(BoundedPairs.run(word)), word, whole)
                            : string(word, whole));
        }
        return unordered(sources);
    }

    private IntervalsSource string(String text, boolean whole) {
        List<String> pairs = terms.all(PolicyAnalyzer.BIGRAMS, text);
        if (pairs.isEmpty()) {
            return beginning(new CompactText(text, fold).value());
        }
        IntervalsSource string =
                pairs.size() == 1 ? Intervals.term(pairs.getFirst()) : Intervals.phrase(pairs.toArray(String[]::new));
        return whole ? Intervals.extend(string, 0, 1) : string;
    }

    private IntervalsSource prefix(String typed, boolean whole) {
        RunPrefix prefix = RunPrefix.of(new CompactText(typed, fold).value());
        List<IntervalsSource> ways = new ArrayList<>();
        if (prefix.mayGoOn()) {
            ways.add(covering(beginning(BoundedPairs.run(prefix.text())), prefix.text(), whole));
        }
        if (!prefix.isRun()) {
            List<String> pairs = terms.all(PolicyAnalyzer.BIGRAMS, typed);
            IntervalsSource[] sources = pairs.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
            if (!prefix.run().isEmpty()) {
                IntervalsSource begun = Intervals.term(BoundedPairs.run(prefix.run()));
                sources[0] = Intervals.maxwidth(1, Intervals.unordered(begun, sources[0]));
            }
            IntervalsSource string = sources.length == 1 ? sources[0] : Intervals.phrase(sources);
            ways.add(whole ? Intervals.extend(string, 0, 1) : string);
        }
        return ways.size() == 1 ? ways.getFirst() : Intervals.or(ways);
    }

    /** The mark of a number or word stands at its first character only. */
    private static IntervalsSource covering(IntervalsSource mark, String word, boolean whole) {
        int more = word.codePointCount(0, word.length()) - (whole ? 1 : 2);
        return more > 0 ? Intervals.extend(mark, 0, more) : mark;
    }

    private static IntervalsSource beginning(String term) {
        return term.isEmpty()
                ? Intervals.noIntervals("nothing to look for")
                : Intervals.prefix(new BytesRef(term), MAX_EXPANSIONS);
    }
}
