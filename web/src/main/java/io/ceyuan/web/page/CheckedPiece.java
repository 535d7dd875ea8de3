package io.ceyuan.web.page;

import io.ceyuan.core.document.Span;
import io.ceyuan.core.quotation.check.CheckedQuotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text whose quotations were checked; the stretches follow one another without a gap.
 *
 * @param anchor on the first stretch of a quotation; null else
 * @param url of the quotation in the list; null for plain text
 * @param tone the class of its colour; null for plain text
 * @param label the outcome in words; null for plain text
 */
record CheckedPiece(
        String text,
        @Nullable String anchor,
        @Nullable String url,
        @Nullable String tone,
        @Nullable String label) {

    /**
     * The whole text; of quotations that nest, the innermost has the stretch.
     *
     * @param quotations in the order of their starts
     */
    static List<CheckedPiece> of(String text, List<CheckedQuotation> quotations) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        quotations.forEach(one -> cuts.addAll(
                List.of(one.excerpt().span().start(), one.excerpt().span().end())));
        List<CheckedPiece> pieces = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (int end : cuts.tailSet(0, false)) {
            int from = start;
            while (next < quotations.size() && span(quotations, next).start() <= from) {
                open.add(next++);
            }
            open.removeIf(number -> span(quotations, number).end() <= from);
            String part = text.substring(from, end);
            pieces.add(open.stream()
                    .min(Comparator.comparingInt(
                            number -> span(quotations, number).length()))
                    .map(number -> of(
                            part,
                            number + 1,
                            quotations.get(number),
                            span(quotations, number).start() == from))
                    .orElseGet(() -> new CheckedPiece(part, null, null, null, null)));
            start = end;
        }
        return pieces;
    }

    private static CheckedPiece of(String text, int number, CheckedQuotation checked, boolean first) {
        return new CheckedPiece(
                text,
                first ? anchor(number) : null,
                "#" + QuotationRow.anchor(number),
                QuotationRow.tone(checked.verdict()),
                checked.verdict().label());
    }

    static String anchor(int number) {
        return "t" + number;
    }

    private static Span span(List<CheckedQuotation> quotations, int number) {
        return quotations.get(number).excerpt().span();
    }
}
