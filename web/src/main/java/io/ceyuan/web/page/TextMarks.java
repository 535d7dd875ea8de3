package io.ceyuan.web.page;

import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is marked in a text.
 *
 * @param hits matches of the query, in order and apart from one another
 * @param first number of the first, for its anchor; 0 when they have none
 * @param quoted what is said by somebody who is named
 * @param references to footnotes
 * @param citations of documents, in order and apart from one another
 */
record TextMarks(
        List<Span> hits, int first, List<Span> quoted, List<Reference> references, List<CitationMark> citations) {

    /**
     * A mark that refers to a footnote.
     *
     * @param url of the footnote
     */
    record Reference(Span span, String url) {}

    MarkedText on(String text) {
        return on(text, new Span(0, text.length()));
    }

    /** A part of the text, as a cell of a row, with its marks. */
    MarkedText on(String text, Span part) {
        TreeSet<Integer> cuts = new TreeSet<>();
        Stream.of(
                        hits.stream(),
                        quoted.stream(),
                        references.stream().map(Reference::span),
                        citations.stream().map(CitationMark::span))
                .flatMap(spans -> spans)
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .map(at -> whole(text, Math.clamp(at, part.start(), part.end())))
                .forEach(cuts::add);
        cuts.add(part.start());
        cuts.add(part.end());
        TreeMap<Integer, CitationMark> cited = new TreeMap<>();
        citations.forEach(citation -> cited.put(whole(text, citation.span().start()), citation));
        List<Piece> pieces = new ArrayList<>();
        Iterator<Integer> ends = cuts.iterator();
        int start = ends.next();
        while (ends.hasNext()) {
            int end = ends.next();
            pieces.add(piece(text, start, end, citation(cited, text, start, end)));
            start = end;
        }
        return new MarkedText(pieces);
    }

    private Piece piece(String text, int start, int end, @Nullable CitationMark citation) {
        Optional<Integer> hit = covering(hits, text, start, end);
        String anchor =
                hit.isPresent() && first > 0 && whole(text, hits.get(hit.get()).start()) == start
                        ? "h" + (first + hit.get())
                        : null;
        Optional<Integer> reference =
                covering(references.stream().map(Reference::span).toList(), text, start, end);
        return new Piece(
                text.substring(start, end),
                hit.isPresent(),
                anchor,
                covering(quoted, text, start, end).isPresent(),
                reference.map(at -> references.get(at).url()).orElse(null),
                // no link stands in another
                reference.isPresent() ? null : citation);
    }

    private static @Nullable CitationMark citation(
            TreeMap<Integer, CitationMark> cited, String text, int start, int end) {
        var before = cited.floorEntry(start);
        return before != null && end <= whole(text, before.getValue().span().end()) ? before.getValue() : null;
    }

    private static Optional<Integer> covering(List<Span> spans, String text, int start, int end) {
        for (int at = 0; at < spans.size(); at++) {
            if (whole(text, spans.get(at).start()) <= start
                    && end <= whole(text, spans.get(at).end())) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    // a browser shows half of a surrogate pair as rubbish
    private static int whole(String text, int index) {
        boolean inside = index > 0
                && index < text.length()
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
        return inside ? index + 1 : index;
    }
}
