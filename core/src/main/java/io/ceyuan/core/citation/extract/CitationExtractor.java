package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds every citation of a text: of documents, provisions, meetings, quotations. The time it takes grows with the text and with
 * nothing else. It has no state, so one is enough for all threads.
 *
 * <p>clean ({@link CleanText}) → tokenize ({@code Scan}: the forms at their triggers) → extract ({@code Provisions}, names, roles)
 * → back to the places of the original.
 */
public final class CitationExtractor {

    private static final Comparator<Citation> ORDER = Comparator.<Citation>comparingInt(
                    one -> one.span().start())
            .thenComparingInt(one -> -one.span().end());

    /**
     * The citations in the order of their starts, of two that start together the longer first. They may nest and never cross, but
     * for a quotation.
     *
     * @return with spans in UTF-16 units of the text
     */
    public List<Citation> extract(String text) {
        CleanText clean = CleanText.of(text);
        Found found = Scan.of(clean);
        if (found.citations().isEmpty() && found.pins().isEmpty()) {
            return List.of();
        }
        List<Citation> citations = withUses(found);
        citations.sort(ORDER);
        List<Citation> told = new ArrayList<>(Roles.of(clean, citations));
        told.addAll(Provisions.of(clean, told, found.pins()));
        told.sort(ORDER);
        return told.stream().map(one -> one.at(clean.original(one.span()))).toList();
    }

    private static List<Citation> withUses(Found found) {
        List<Citation> all = new ArrayList<>(found.citations());
        List<Citation> uses = AliasForms.uses(found);
        if (uses.isEmpty()) {
            return all;
        }
        Set<Span> places = uses.stream().map(Citation::span).collect(Collectors.toSet());
        all.removeIf(one -> one instanceof Citation.Titled titled && titled.bare() && places.contains(one.span()));
        BitSet taken = new BitSet(found.text().length());
        all.stream().filter(one -> !(one instanceof Citation.Quotation)).forEach(one -> mark(taken, one.span()));
        uses.stream().filter(use -> isFree(taken, use.span())).forEach(use -> {
            all.add(use);
            mark(taken, use.span());
        });
        return all;
    }

    private static void mark(BitSet taken, Span span) {
        taken.set(span.start(), span.end());
    }

    private static boolean isFree(BitSet taken, Span span) {
        int next = taken.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }
}
