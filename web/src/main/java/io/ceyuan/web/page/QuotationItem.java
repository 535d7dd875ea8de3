package io.ceyuan.web.page;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.quotation.Quotation;
import io.ceyuan.core.quotation.Quotation.Passage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A quotation in the list beside a document.
 *
 * @param speaker as the text names him
 * @param beginning of what he says
 * @param url of the paragraph in which it begins
 */
record QuotationItem(String speaker, String beginning, String url) {

    /** Enough to know it by, in a narrow column. */
    private static final int LONGEST = 24;

    static List<QuotationItem> of(List<Quotation> quotations, List<Paragraph> paragraphs) {
        Map<Integer, String> texts = paragraphs.stream().collect(Collectors.toMap(Paragraph::number, Paragraph::text));
        return quotations.stream()
                .map(quotation -> {
                    Passage passage = quotation.passages().getFirst();
                    return new QuotationItem(
                            quotation.speaker(),
                            beginning(texts.getOrDefault(passage.paragraph(), ""), passage.span()),
                            "#p" + passage.paragraph());
                })
                .toList();
    }

    private static String beginning(String text, Span span) {
        if (span.length() <= LONGEST) {
            return text.substring(span.start(), span.end());
        }
        int end = span.start() + LONGEST;
        return text.substring(span.start(), Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
