package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

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

    /** A declared name is found where nothing else is, but for laws by their bare names that it is or holds. */
    private static List<Citation> withUses(Found found) {
        List<Citation> all = new ArrayList<>(found.citations());
        BitSet taken = new BitSet();
        BitSet inLaws = new BitSet();
        for (Citation one : all) {
            if (isBareLaw(one)) {
                inLaws.set(one.span().start() + 1, one.span().end());
            } else if (!(one instanceof Citation.Quotation)) {
                mark(taken, one.span());
            }
        }
        List<Citation.Alias> uses = AliasUses.of(
                found, span -> isFree(taken, span) && !inLaws.get(span.start()) && !inLaws.get(span.end()));
        BitSet used = new BitSet();
        uses.forEach(use -> mark(used, use.span()));
        all.removeIf(one -> isBareLaw(one) && used.get(one.span().start()));
        all.addAll(uses);
        return all;
    }

    private static boolean isBareLaw(Citation one) {
        return one instanceof Citation.Titled titled && titled.bare();
    }

    private static void mark(BitSet taken, Span span) {
        taken.set(span.start(), span.end());
    }

    private static boolean isFree(BitSet taken, Span span) {
        int next = taken.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }
}
