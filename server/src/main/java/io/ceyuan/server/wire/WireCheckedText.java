package io.ceyuan.server.wire;

import io.ceyuan.core.quotation.check.CheckedText;
import java.util.List;

/**
 * The answer of {@code /api/v1/quotations}.
 *
 * @param count items of {@code quotations}
 * @param terms short stretches in quotation marks that were not asked for
 * @param unchecked quotations beyond the limit of one request
 */
public record WireCheckedText(
        int count,
        int verbatim,
        int near,
        int notFound,
        int terms,
        int unchecked,
        List<WireCheckedQuotation> quotations) {

    public static WireCheckedText of(CheckedText checked) {
        List<WireCheckedQuotation> quotations =
                checked.quotations().stream().map(WireCheckedQuotation::of).toList();
        return new WireCheckedText(
                quotations.size(),
                number(quotations, "verbatim"),
                number(quotations, "near"),
                number(quotations, "not_found"),
                checked.terms(),
                checked.unchecked(),
                quotations);
    }

    private static int number(List<WireCheckedQuotation> quotations, String status) {
        return (int)
                quotations.stream().filter(one -> one.status().equals(status)).count();
    }
}
