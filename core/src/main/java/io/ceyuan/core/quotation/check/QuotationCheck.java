package io.ceyuan.core.quotation.check;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.extract.CitationExtractor;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.search.Library;
import java.util.ArrayList;
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

    /** No report has more; what comes after is counted and not checked. */
    public static final int MOST = 1_000;

    private final Library library;
    private final CitationExtractor extractor = new CitationExtractor();

    public QuotationCheck(Library library) {
        this.library = library;
    }

    /** Checks what is quoted in a text, with paragraphs parted by line breaks. */
    public CheckedText check(String text, CheckOptions options) {
        return check(text, extractor.extract(text), options);
    }

    /**
     * The same of a text whose citations are known.
     *
     * @param citations all of the text, as {@link CitationExtractor} finds them
     */
    public CheckedText check(String text, List<Citation> citations, CheckOptions options) {
        Excerpts.Found found = Excerpts.of(text, citations, options);
        CitedDocuments cited = new CitedDocuments(library, citations);
        Verdicts verdicts = new Verdicts(library);
        List<Excerpt> checked =
                found.excerpts().subList(0, Math.min(found.excerpts().size(), MOST));
        List<CheckedQuotation> quotations = new ArrayList<>();
        for (Excerpt excerpt : checked) {
            quotations.add(new CheckedQuotation(excerpt, verdicts.of(excerpt.text(), cited.of(excerpt))));
        }
        return new CheckedText(quotations, found.terms(), found.excerpts().size() - checked.size());
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
                new Excerpt(ExcerptKind.QUOTATION, bare, text, Optional.empty(), bare),
                new Verdicts(library).of(text, List.of())));
    }
}
