package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.search.Snippet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what a query asks for in a stored document, by plain search of strings: what the index matches folded is found
 * folded, and folding keeps every offset.
 */
final class Highlighter {

    private static final int MAX_SNIPPETS = 3;

    private final WordReader reader;
    private final CharacterFold fold;

    Highlighter(WordReader reader, CharacterFold fold) {
        this.reader = reader;
        this.fold = fold;
    }

    /** A string to mark; a number or Latin word is marked only where it stands whole. */
    private record Needle(String text, boolean wholeRun) {}

    /** A paragraph with its marks; the more different strings of the query, and the longer, the better it is. */
    private record Match(Paragraph paragraph, List<Span> marks, int weight) {}

    Marked marked(Query query) {
        LinkedHashSet<Needle> needles = new LinkedHashSet<>();
        collect(query, needles);
        return new Marked(List.copyOf(needles));
    }

    private void collect(Query query, Collection<Needle> needles) {
        switch (query) {
            case Query.All ignored -> {}
            case Query.Not ignored -> {}
            case Query.And and -> and.parts().forEach(part -> collect(part, needles));
            case Query.Or or -> or.parts().forEach(part -> collect(part, needles));
            case Query.Phrase phrase -> needles.add(new Needle(new CompactText(phrase.text(), fold).value(), false));
            case Query.Words words -> collectWords(words.text(), needles);
        }
    }

    private void collectWords(String text, Collection<Needle> needles) {
        PlainWords words = reader.read(text);
        words.wanted().forEach(word -> needles.add(new Needle(word, PlainWords.isRun(word))));
        // a synonym of one character is one only as a word of its own, which a string does not tell
        words.units().stream()
                .flatMap(unit -> unit.also().stream())
                .filter(PlainWords::isLong)
                .forEach(other -> needles.add(new Needle(other, PlainWords.isRun(other))));
    }

    /** A query ready to be marked in any document. */
    final class Marked {

        private final List<Needle> needles;

        private Marked(List<Needle> needles) {
            this.needles = needles;
        }

        /** Every paragraph with a match, whole. */
        List<Snippet> paragraphs(PolicyDocument document) {
            return matches(document).stream()
                    .map(match -> new Snippet(
                            match.paragraph().number(), match.paragraph().text(), match.marks()))
                    .toList();
        }

        /** Cuts of the best paragraphs, or the beginning of the text when none matches. */
        List<Snippet> snippets(PolicyDocument document) {
            List<Snippet> snippets = matches(document).stream()
                    .sorted(Comparator.comparingInt(Match::weight).reversed())
                    .filter(unseen())
                    .limit(MAX_SNIPPETS)
                    .sorted(Comparator.comparingInt(match -> match.paragraph().number()))
                    .map(match -> SnippetWindow.cut(match.paragraph(), match.marks()))
                    .toList();
            return snippets.isEmpty() ? List.of(SnippetWindow.beginning(document)) : snippets;
        }

        private List<Match> matches(PolicyDocument document) {
            List<Match> matches = new ArrayList<>();
            if (!needles.isEmpty()) {
                for (Paragraph paragraph : document.paragraphs()) {
                    Match match = match(paragraph);
                    if (match.weight() > 0) {
                        matches.add(match);
                    }
                }
            }
            return matches;
        }

        private Match match(Paragraph paragraph) {
            CompactText text = new CompactText(paragraph.text(), fold);
            List<Span> found = new ArrayList<>();
            int weight = 0;
            for (Needle needle : needles) {
                int before = found.size();
                text.find(needle.text(), needle.wholeRun(), found);
                weight += found.size() > before ? 10 * needle.text().length() : 0;
            }
            return new Match(paragraph, merge(found), weight + Math.min(found.size(), 9));
        }
    }

    /** A title is often repeated, as on every sheet of a table; showing it once is enough. */
    private static Predicate<Match> unseen() {
        Set<String> seen = new HashSet<>();
        return match -> seen.add(match.paragraph().text());
    }

    /** Makes overlapping and touching marks one. */
    private static List<Span> merge(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        spans.stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .forEach(span -> {
                    if (!merged.isEmpty() && merged.getLast().end() >= span.start()) {
                        Span last = merged.removeLast();
                        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
                    } else {
                        merged.add(span);
                    }
                });
        return merged;
    }
}
