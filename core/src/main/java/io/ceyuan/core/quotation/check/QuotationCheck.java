package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.search.Library;
import java.util.List;
import java.util.Optional;

/**
 * Holds the quotations of a text against the library: each stands there word for word, or nearly, or not at all. A changed figure, a
 * dropped 不 or another name is never word for word; full width, quotation marks and white space are no change.
 *
 * <p>The time it takes is bounded by its limits and those of {@link io.ceyuan.core.search.Passages}, whatever the text is. It has no
 * state, so one is enough for all threads.
 */
public final class QuotationCheck {

    private final Library library;

    public QuotationCheck(Library library) {
        this.library = library;
    }

    /** Checks what is quoted in a text. */
    public CheckedText check(QuotedText quoted) {
        CitedDocuments cited = new CitedDocuments(library, quoted.citations());
        Verdicts verdicts = new Verdicts(library);
        List<CheckedQuotation> quotations = quoted.checked().stream()
                .map(one -> new CheckedQuotation(one, verdicts.of(one.text(), cited.of(one))))
                .toList();
        return new CheckedText(quotations, quoted.terms(), quoted.unchecked());
    }

    /**
     * Checks one quotation or sentence, with or without quotation marks around it.
     *
     * @return empty for less than two letters
     */
    public Optional<CheckedQuotation> check(String quotation) {
        Span bare = QuotedStretches.bare(quotation);
        String text = quotation.substring(bare.start(), bare.end());
        if (!Wanted.of(text).isCheckable()) {
            return Optional.empty();
        }
        return Optional.of(new CheckedQuotation(
                new Excerpt(ExcerptKind.QUOTATION, bare, text, Optional.empty(), bare, List.of()),
                new Verdicts(library).of(text, List.of())));
    }

    /** Whether a quotation stands word for word in paragraphs that follow one another; one without letters stands nowhere. */
    public static boolean stands(String quotation, List<Paragraph> paragraphs) {
        Wanted wanted = Wanted.of(quotation);
        return wanted.isCheckable() && !paragraphs.isEmpty() && new ExactPlaces(wanted).in(Block.of(paragraphs));
    }
}
