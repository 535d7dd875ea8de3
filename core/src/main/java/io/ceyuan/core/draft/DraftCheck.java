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

/**
 * Holds the citations of a draft against the library and against the forms that are prescribed for them. What is not certain is a
 * hint, and what may well be right is not told at all. Safe for many threads.
 */
public final class DraftCheck {

    /** More nobody reads, and a text of nothing but unpaired marks shall not give a report a hundred times its length. */
    public static final int MOST_FINDINGS = 5_000;

    private static final Comparator<Remark> ORDER = Comparator.<Remark>comparingInt(
                    one -> one.span().start())
            .thenComparing(Remark::severity)
            .thenComparing(Remark::kind);

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
        List<Remark> remarks = remarks(checked, quoted).stream()
                .filter(remark -> isTold(remark, draft.place(remark.span(), starts)))
                .toList();
        List<Finding> findings = first(remarks).stream()
                .map(remark -> finding(remark, draft.place(remark.span(), starts)))
                .toList();
        return new DraftReport(
                draft,
                findings,
                new Unchecked(
                        draft.pictures(), checked.notLookedUp(), quoted.unchecked(), remarks.size() - findings.size()));
    }

    /** In the order of the text; where there are too many, errors before hints. */
    private static List<Remark> first(List<Remark> remarks) {
        return remarks.stream()
                .sorted(Comparator.comparing(Remark::severity).thenComparing(ORDER))
                .limit(MOST_FINDINGS)
                .sorted(ORDER)
                .toList();
    }

    private List<Remark> remarks(CheckedDraft checked, QuotedText quoted) {
        LibraryView view = new LibraryView(library);
        List<Citation> citations = checked.all();
        List<Remark> remarks = new ArrayList<>(NumberForm.in(checked.text(), citations));
        remarks.addAll(TitleMarks.in(checked.text(), citations));
        remarks.addAll(TitleMarks.unpaired(checked.text()));
        remarks.addAll(UnmarkedTitle.in(checked.text(), citations));
        remarks.addAll(AliasUse.in(checked.text(), citations));
        TitledNumbers pairs = new TitledNumbers(checked);
        OwnHead head = new OwnHead(checked.text(), citations);
        remarks.addAll(new TitleAndNumber(checked, view, pairs).remarks());
        remarks.addAll(new Standing(checked, view, head).remarks());
        remarks.addAll(new NotThere(checked, view, pairs, head).remarks());
        remarks.addAll(MissingProvision.of(checked));
        remarks.addAll(new Quoting(quotations.check(quoted).quotations(), new OtherArticle(checked, view)).remarks());
        return remarks;
    }

    /** A citation that goes over two paragraphs is none; a quotation that does is told in the first. */
    private static boolean isTold(Remark remark, Draft.Place place) {
        return isWhole(remark, place)
                || remark.kind() == FindingKind.QUOTATION_DIFFERS
                || remark.kind() == FindingKind.QUOTATION_NOT_FOUND;
    }

    private static boolean isWhole(Remark remark, Draft.Place place) {
        return place.span().length() == remark.span().length();
    }

    private static Finding finding(Remark remark, Draft.Place place) {
        return new Finding(
                remark.kind(),
                remark.severity(),
                place.paragraph().number(),
                place.span(),
                place.text(),
                remark.message(),
                isWhole(remark, place) ? remark.suggestion() : null,
                remark.links());
    }
}
