package io.ceyuan.core.quotation.check;

import java.util.List;

/**
 * A text with its quotations checked.
 *
 * @param quotations in the order of the text
 * @param terms stretches in quotation marks that are short and were not asked for
 * @param unchecked quotations beyond {@link QuotedText#MOST}
 */
public record CheckedText(List<CheckedQuotation> quotations, int terms, int unchecked) {

    public CheckedText {
        quotations = List.copyOf(quotations);
    }
}
