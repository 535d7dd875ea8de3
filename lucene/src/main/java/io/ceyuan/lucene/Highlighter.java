package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.search.Snippet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what a query asks for in a stored document, by plain search of strings: what the index matches folded is found
 * folded, and folding keeps every offset.
 */
final class Highlighter {

    private static final int MAX_SNIPPETS = 3;

    private final QuerySeekers seekers;
    private final CharacterFold fold;

    Highlighter(QuerySeekers seekers, CharacterFold fold) {
        this.seekers = seekers;
        this.fold = fold;
    }

    /** A paragraph with its marks; the more different strings of the query, and the longer, the better it is. */
    private record Match(Paragraph paragraph, List<Span> marks, int weight) {}

    Marked marked(Query query) {
        return new Marked(List.copyOf(seekers.of(query)));
    }

    /** A query ready to be marked in any document. */
    final class Marked {

        private final List<Seeker> sought;

        private Marked(List<Seeker> sought) {
            this.sought = sought;
        }

        /** Every paragraph with a match, whole. */
        List<Snippet> paragraphs(PolicyDocument document) {
            return matches(document).stream()
                    .map(match -> new Snippet(
                            match.paragraph().number(), match.paragraph().text(), match.marks()))
                    .toList();
        }

        /** Cuts of the best paragraphs, the best first, or the beginning of the text when none matches. */
        List<Snippet> snippets(PolicyDocument document) {
            List<Snippet> snippets = matches(document).stream()
                    .sorted(Comparator.comparingInt(Match::weight).reversed())
                    .filter(unseen())
                    .limit(MAX_SNIPPETS)
                    .map(match -> SnippetWindow.cut(match.paragraph(), match.marks()))
                    .toList();
            return snippets.isEmpty() ? List.of(SnippetWindow.beginning(document)) : snippets;
        }

        private List<Match> matches(PolicyDocument document) {
            List<Match> matches = new ArrayList<>();
            if (!sought.isEmpty()) {
                for (Paragraph paragraph : document.paragraphs()) {
                    Match match = match(
                            paragraph,
                            ParagraphKind.of(paragraph, document.title().value()));
                    if (match.weight() > 0) {
                        matches.add(match);
                    }
                }
            }
            return matches;
        }

        private Match match(Paragraph paragraph, ParagraphKind kind) {
            CompactText text = new CompactText(paragraph.text(), fold);
            List<Span> found = new ArrayList<>();
            int weight = 0;
            for (Seeker one : sought) {
                List<Stretch> marks = one.looksIn(kind) ? one.find(text) : List.of();
                marks.forEach(mark -> found.add(text.span(mark.start(), mark.end())));
                weight += marks.isEmpty() ? 0 : 10 * one.sought().characters();
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
