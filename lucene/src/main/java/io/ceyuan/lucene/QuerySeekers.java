package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.query.QueryField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a query can be looked for in the text of a document, as searches of strings. */
record QuerySeekers(QueryTerms terms, CharacterFold fold, WordReader reader) {

    /**
     * Where a part of a query is looked for.
     *
     * @param field null for the whole text
     * @param excluded whether what is found is left out: then nothing but what was typed is looked for
     */
    record Scope(@Nullable QueryField field, boolean strict, boolean excluded) {

        static final Scope TEXT = new Scope(null, false, false);

        Scope in(QueryField other) {
            return new Scope(other, strict, excluded);
        }

        Scope strictly() {
            return new Scope(field, true, excluded);
        }

        Scope leftOut() {
            return new Scope(field, strict, true);
        }

        /** The paragraphs it is looked for in; null for all. */
        @Nullable
        ParagraphKind kind() {
            if (field == null) {
                return null;
            }
            return switch (field) {
                case TITLE -> ParagraphKind.TITLE;
                case BODY -> ParagraphKind.BODY;
                case HEADING -> ParagraphKind.HEADING;
                case NUMBER, ISSUER, REGION, TOPIC, KIND, AUTHOR -> null;
            };
        }

        /** Whether it is looked for in paragraphs at all. */
        boolean isText() {
            return field == null || kind() != null;
        }
    }

    /** Everything that the query may find in the text, with nothing that it excludes. */
    Set<Seeker> of(Query query) {
        LinkedHashSet<Seeker> seekers = new LinkedHashSet<>();
        collect(query, Scope.TEXT, seekers);
        return seekers;
    }

    private void collect(Query query, Scope scope, Set<Seeker> seekers) {
        switch (query) {
            case Query.All _, Query.Not _, Query.Issued _ -> {}
            case Query.And and -> and.parts().forEach(part -> collect(part, scope, seekers));
            case Query.Or or -> or.parts().forEach(part -> collect(part, scope, seekers));
            case Query.InField named -> collect(named.part(), scope.in(named.field()), seekers);
            case Query.Strict strict -> collect(strict.part(), scope.strictly(), seekers);
            case Query.Words words -> {
                if (scope.field() == null) {
                    plain(words.text()).forEach(one -> seekers.add(alone(one, scope)));
                } else if (scope.isText()) {
                    strings(words.text()).forEach(one -> seekers.add(alone(one, scope)));
                }
            }
            case Query.Phrase _, Query.Prefix _, Query.Together _, Query.Near _ -> {
                if (scope.isText()) {
                    seekers.add(seeker(query, scope));
                }
            }
        }
    }

    /** A phrase, a prefix, or parts that stand together, as one search. */
    Seeker seeker(Query query, Scope scope) {
        return switch (query) {
            case Query.Together together ->
                new Seeker(
                        scope.kind(),
                        switch (together.unit()) {
                            case SENTENCE -> new Reach.OneSentence();
                            case PARAGRAPH -> new Reach.OneParagraph();
                        },
                        all(together.parts(), scope));
            case Query.Near near ->
                new Seeker(scope.kind(), new Reach.Characters(near.distance()), all(near.parts(), scope));
            case Query.Words _, Query.Phrase _, Query.Prefix _, Query.And _, Query.Or _ ->
                alone(sought(query, scope), scope);
            case Query.All _, Query.Not _, Query.InField _, Query.Issued _, Query.Strict _ ->
                throw new IllegalArgumentException("not a search of strings: " + query);
        };
    }

    private static Seeker alone(Sought sought, Scope scope) {
        return new Seeker(scope.kind(), new Reach.OneParagraph(), sought);
    }

    private Sought sought(Query query, Scope scope) {
        return switch (query) {
            case Query.Words words -> {
                List<Sought> strings = strings(words.text());
                yield strings.size() == 1 ? strings.getFirst() : new Sought.All(strings);
            }
            case Query.Phrase phrase -> {
                CompactText text = new CompactText(phrase.text(), fold);
                yield one(scope.strict() ? text.written() : text.value(), Needle.Edge.ANY, scope.strict());
            }
            case Query.Prefix prefix -> one(new CompactText(prefix.text(), fold).value(), Needle.Edge.START, false);
            case Query.And and -> all(and.parts(), scope);
            case Query.Or or ->
                new Sought.Any(
                        or.parts().stream().map(part -> sought(part, scope)).toList());
            case Query.All _,
                    Query.Not _,
                    Query.InField _,
                    Query.Together _,
                    Query.Near _,
                    Query.Issued _,
                    Query.Strict _ -> throw new IllegalArgumentException("not a stretch of text: " + query);
        };
    }

    private Sought all(List<Query> parts, Scope scope) {
        return new Sought.All(parts.stream().map(part -> sought(part, scope)).toList());
    }

    /** The words that are wanted of plain ones, and their synonyms. */
    private List<Sought> plain(String text) {
        PlainWords words = reader.read(text);
        List<Sought> strings = new ArrayList<>();
        words.wanted().forEach(word -> strings.add(word(word)));
        // a synonym of one character is one only as a word of its own, which a string does not tell
        words.units().stream()
                .flatMap(unit -> unit.also().stream())
                .filter(QueryTerms::isLong)
                .forEach(other -> strings.add(word(other)));
        return strings.isEmpty() ? strings(text) : strings;
    }

    private static Sought word(String word) {
        return one(word, QueryTerms.isRun(word) ? Needle.Edge.WHOLE : Needle.Edge.ANY, false);
    }

    /** The words of a text that must be there, or the text itself where it has none. */
    private List<Sought> strings(String text) {
        List<Sought> strings = new ArrayList<>();
        terms.sought(text).forEach(word -> strings.add(word(word)));
        return strings.isEmpty() ? List.of(one(new CompactText(text, fold).value(), Needle.Edge.ANY, false)) : strings;
    }

    private static Sought one(String text, Needle.Edge edge, boolean strict) {
        return new Sought.One(new Needle(text, edge, strict));
    }
}
