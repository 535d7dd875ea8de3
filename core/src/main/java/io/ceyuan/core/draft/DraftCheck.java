package io.ceyuan.core.draft;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.lookup.CitationLookup;
import io.ceyuan.core.quotation.check.CheckOptions;
import io.ceyuan.core.quotation.check.QuotationCheck;
import io.ceyuan.core.quotation.check.QuotedText;
import io.ceyuan.core.search.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds the citations of a draft against the library and against the forms that are prescribed for them. What is not certain is a
 * hint, and what may well be right is not told at all. Safe for many threads.
 */
public final class DraftCheck {

    private static final Comparator<Finding> ORDER = Comparator.comparingInt(Finding::paragraph)
            .thenComparingInt(one -> one.span().start())
            .thenComparing(Finding::severity)
            .thenComparing(Finding::kind);

    private final Library library;
    private final QuotationCheck quotations;

    public DraftCheck(Library library) {
        this.library = library;
        quotations = new QuotationCheck(library);
    }

    /**
     * The findings in the order of the text.
     *
     * @param day whose validity is told
     * @throws io.ceyuan.core.search.SearchException when the engine is broken
     */
    public DraftReport check(Draft draft, LocalDate day) {
        return check(draft, QuotedText.of(draft.text(), CheckOptions.QUOTATIONS), day);
    }

    /**
     * The same of a draft whose quotations are known.
     *
     * @param quoted what the text of the draft quotes
     */
    public DraftReport check(Draft draft, QuotedText quoted, LocalDate day) {
        String text = draft.text();
        CheckedDraft checked =
                new CheckedDraft(text, new CitationLookup(library, day).all(text, quoted.citations()), day);
        int[] starts = draft.starts();
        List<Finding> findings = new ArrayList<>(remarks(checked, quoted).stream()
                .flatMap(remark -> finding(remark, draft.place(remark.span(), starts)).stream())
                .toList());
        findings.sort(ORDER);
        return new DraftReport(draft, findings);
    }

    private List<Remark> remarks(CheckedDraft checked, QuotedText quoted) {
        LibraryView view = new LibraryView(library);
        List<Citation> citations = checked.all();
        List<Remark> remarks = new ArrayList<>(NumberForm.in(checked.text(), citations));
        remarks.addAll(TitleMarks.in(checked.text(), citations));
        remarks.addAll(TitleMarks.unpaired(checked.text()));
        remarks.addAll(UnmarkedTitle.in(checked.text(), citations));
        remarks.addAll(AliasUse.in(checked.text(), citations));
        remarks.addAll(new TitleAndNumber(checked, view).remarks());
        remarks.addAll(new Standing(checked, view).remarks());
        remarks.addAll(new NotThere(checked, view).remarks());
        remarks.addAll(new MissingProvision(checked, view).remarks());
        remarks.addAll(new Quoting(quoted, quotations).remarks());
        return remarks;
    }

    /** A citation that goes over two paragraphs is none; a quotation that does is told in the first. */
    private static Optional<Finding> finding(Remark remark, Draft.Place place) {
        boolean whole = place.span().length() == remark.span().length();
        boolean quotation =
                remark.kind() == FindingKind.QUOTATION_DIFFERS || remark.kind() == FindingKind.QUOTATION_NOT_FOUND;
        return whole || quotation
                ? Optional.of(new Finding(
                        remark.kind(),
                        remark.severity(),
                        place.paragraph().number(),
                        place.span(),
                        place.text(),
                        remark.message(),
                        whole ? remark.suggestion() : null,
                        remark.links()))
                : Optional.empty();
    }
}
