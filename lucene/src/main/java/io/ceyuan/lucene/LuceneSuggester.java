package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.analysis.pinyin.Sounded;
import io.ceyuan.analysis.pinyin.TypedText;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.search.DocumentReference;
import io.ceyuan.core.search.Suggestion;
import io.ceyuan.core.search.Suggestion.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/** Suggestions from the names of an index, its issuers, the dictionary and the queries offered. */
final class LuceneSuggester {

    /** Of each kind but titles this share of the list at most, so that one kind does not fill it. */
    private static final int SHARE = 3;

    private final List<String> terms;
    private final CharacterFold fold;
    private final StoredDocuments stored;
    private volatile @Nullable Vocabulary vocabulary;
    private volatile @Nullable Known spellings;
    private volatile List<Sounded> queries = List.of();

    /** The spellings of a vocabulary. */
    private record Known(Object vocabularyOf, Spellings spellings) {}

    /** A name in which what was typed stands from a letter on. */
    private record Match(Sounded name, int at) {
        static final Comparator<Match> ORDER = Comparator.comparing((Match match) -> match.at() > 0);
        static final Comparator<Match> SHORT_FIRST =
                ORDER.thenComparingInt(match -> match.name().letters().length());
    }

    LuceneSuggester(List<String> terms, StoredDocuments stored, CharacterFold fold) {
        this.terms = terms;
        this.stored = stored;
        this.fold = fold;
    }

    void offer(List<String> texts) {
        queries = texts.stream().map(text -> Sounded.of(text, fold)).toList();
    }

    List<Suggestion> suggest(IndexView view, String typed, int limit) throws IOException {
        TypedText text = TypedText.of(typed, fold);
        if (text.readings().isEmpty()) {
            return List.of();
        }
        IndexReader reader = view.getIndexReader();
        Vocabulary names = vocabulary(reader);
        int share = Math.max(1, limit / SHARE);
        Map<String, Suggestion> found = new LinkedHashMap<>();
        // a query that was asked more often comes first, whatever its length
        matches(text, queries).stream()
                .sorted(Match.ORDER)
                .limit(share)
                .forEach(match ->
                        put(found, new Suggestion(Kind.QUERY, match.name().text(), 0, null)));
        addCounted(found, Kind.TERM, PolicyAnalyzer.WORDS, matches(text, names.terms()), reader, share);
        addCounted(
                found,
                Kind.ISSUER,
                IndexSchema.ISSUER_NAME,
                matches(text, names.issuers().values()),
                reader,
                share);
        if (found.size() < limit) {
            for (int doc : NamedDocuments.find(view, text, limit)) {
                put(found, named(view, doc, text));
            }
        }
        return found.values().stream().limit(limit).toList();
    }

    List<String> spellings(IndexView view, String text, int limit) throws IOException {
        Vocabulary names = vocabulary(view.getIndexReader());
        Known known = spellings;
        if (known == null || !known.vocabularyOf().equals(names.of())) {
            known = new Known(names.of(), new Spellings(names.all(), fold));
            spellings = known;
        }
        return known.spellings().of(text, limit);
    }

    private Vocabulary vocabulary(IndexReader reader) throws IOException {
        Vocabulary current = vocabulary;
        if (current == null || !current.isOf(reader)) {
            // not before somebody types: sounds need a dictionary that takes its time to load
            current = Vocabulary.of(reader, current == null ? Vocabulary.of(terms, fold) : current, fold);
            vocabulary = current;
        }
        return current;
    }

    private static List<Match> matches(TypedText typed, Collection<Sounded> names) {
        List<Match> matches = new ArrayList<>();
        for (Sounded name : names) {
            OptionalInt at = typed.find(name);
            if (at.isPresent()) {
                matches.add(new Match(name, at.getAsInt()));
            }
        }
        return matches;
    }

    /** Only what documents have: the shortest of those that begin so, then the shortest of the others. */
    private void addCounted(
            Map<String, Suggestion> found, Kind kind, String field, List<Match> matches, IndexReader reader, int most)
            throws IOException {
        matches.sort(Match.SHORT_FIRST);
        int added = 0;
        for (Match match : matches) {
            String text = match.name().text();
            int documents = reader.docFreq(new Term(field, text));
            if (documents > 0) {
                put(found, new Suggestion(kind, text, documents, null));
                if (++added == most) {
                    return;
                }
            }
        }
    }

    private Suggestion named(IndexView view, int doc, TypedText typed) throws IOException {
        DocumentReference reference = stored.reference(view, doc);
        DocumentId id = reference.id();
        String number = DocumentColumns.of(view.getIndexReader(), doc).text(IndexSchema.NUMBER);
        if (number != null && typed.find(Sounded.of(number, fold)).isPresent()) {
            return new Suggestion(Kind.NUMBER, number, 1, id);
        }
        return new Suggestion(Kind.TITLE, reference.title(), 1, id);
    }

    private static void put(Map<String, Suggestion> found, Suggestion suggestion) {
        found.putIfAbsent(suggestion.text(), suggestion);
    }
}
