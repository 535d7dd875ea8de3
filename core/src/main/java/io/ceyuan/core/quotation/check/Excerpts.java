package io.ceyuan.core.quotation.check;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what of a text is to be checked. */
final class Excerpts {

    /** 放管服 and 一带一路 are terms; what is said is longer. */
    static final int LEAST_LETTERS = 8;

    private static final Comparator<Excerpt> ORDER = Comparator.<Excerpt>comparingInt(
                    one -> one.span().start())
            .thenComparingInt(one -> -one.span().end());

    private final String text;
    private final List<Span> quoted;
    private final Sentences sentences;
    private final Introduction introduction;
    private final List<Excerpt> found = new ArrayList<>();
    private int terms;

    private Excerpts(String text, List<Citation> citations) {
        this.text = text;
        introduction = new Introduction(text, citations);
        quoted = QuotedStretches.of(text);
        sentences = new Sentences(text, quoted);
    }

    /**
     * In the order of the text, of those that begin together the longer first.
     *
     * @param citations of the text, which name the speakers
     */
    static QuotedText of(String text, List<Citation> citations, CheckOptions options) {
        Excerpts excerpts = new Excerpts(text, citations);
        excerpts.addQuoted(citations, options);
        if (options.sentences()) {
            excerpts.addSentences();
        }
        excerpts.found.sort(ORDER);
        return new QuotedText(citations, excerpts.found, excerpts.terms);
    }

    private void addQuoted(List<Citation> citations, CheckOptions options) {
        List<Citation.Quotation> spoken = citations.stream()
                .filter(Citation.Quotation.class::isInstance)
                .map(Citation.Quotation.class::cast)
                .toList();
        int next = 0;
        int end = 0;
        for (Span outer : quoted) {
            while (next < spoken.size() && spoken.get(next).span().start() <= outer.start()) {
                end = addSpoken(spoken.get(next++), end);
            }
            Span inner = trimmed(outer.start() + 1, outer.end() - 1);
            if (next < spoken.size() && spoken.get(next).span().start() < outer.end()) {
                end = addSpoken(spoken.get(next++), end);
            } else if (inner.start() >= end && !isTitle(inner)) {
                addUnspoken(inner, options);
            }
        }
        while (next < spoken.size()) {
            end = addSpoken(spoken.get(next++), end);
        }
    }

    private int addSpoken(Citation.Quotation one, int end) {
        Span span = trimmed(one.span().start(), one.span().end());
        if (span.start() < end || span.length() == 0) {
            return end;
        }
        add(ExcerptKind.QUOTATION, span, Optional.of(one.speaker()));
        return span.end();
    }

    private void addUnspoken(Span inner, CheckOptions options) {
        int letters = letters(inner);
        if (letters >= LEAST_LETTERS) {
            add(ExcerptKind.QUOTATION, inner, Optional.empty());
        } else if (letters >= Wanted.LEAST_LETTERS && options.terms()) {
            add(ExcerptKind.TERM, inner, Optional.empty());
        } else {
            terms++;
        }
    }

    private void addSentences() {
        Set<Span> known = new HashSet<>();
        found.forEach(one -> known.add(one.span()));
        for (Span sentence : sentences.all()) {
            Span bare = quoted(sentence) ? trimmed(sentence.start() + 1, sentence.end() - 1) : sentence;
            if (letters(sentence) >= LEAST_LETTERS && !known.contains(bare)) {
                add(ExcerptKind.SENTENCE, sentence, Optional.empty());
            }
        }
    }

    private boolean quoted(Span sentence) {
        return sentence.length() > 2
                && Characters.isQuote(text.charAt(sentence.start()))
                && Characters.isQuote(text.charAt(sentence.end() - 1));
    }

    private void add(ExcerptKind kind, Span span, Optional<String> speaker) {
        Span sentence = sentences.at(span.start());
        List<Citation> introducing =
                kind == ExcerptKind.QUOTATION ? introduction.of(span, speaker, sentence) : List.of();
        found.add(new Excerpt(kind, span, text.substring(span.start(), span.end()), speaker, sentence, introducing));
    }

    /** “《中华人民共和国公路法》” names a document. */
    private boolean isTitle(Span inner) {
        return inner.length() > 0
                && text.charAt(inner.start()) == '《'
                && text.indexOf('》', inner.start()) == inner.end() - 1;
    }

    private int letters(Span span) {
        return (int) text.substring(span.start(), span.end())
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LEAST_LETTERS)
                .count();
    }

    private Span trimmed(int from, int to) {
        return QuotedStretches.trimmed(text, from, to);
    }
}
