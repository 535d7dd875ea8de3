package io.ceyuan.core.draft;

import io.ceyuan.core.quotation.check.ChangeKind;
import io.ceyuan.core.quotation.check.CheckedQuotation;
import io.ceyuan.core.quotation.check.CitedSource;
import io.ceyuan.core.quotation.check.DiffKind;
import io.ceyuan.core.quotation.check.DiffPiece;
import io.ceyuan.core.quotation.check.Source;
import io.ceyuan.core.quotation.check.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Quotations that differ from what the library has, or that it has not. Told are those alone of which the text names the speaker or the
 * document, since a slogan in quotation marks is nobody's words.
 */
final class Quoting {

    /** Which none can be read over. */
    private static final Set<ChangeKind> GRAVE = Set.of(ChangeKind.FIGURE, ChangeKind.NEGATION);

    /** More are rather another text. */
    private static final int MOST_CHANGES = 5;

    private final List<CheckedQuotation> quotations;
    private final OtherArticle article;

    Quoting(List<CheckedQuotation> quotations, OtherArticle article) {
        this.quotations = quotations;
        this.article = article;
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (CheckedQuotation one : quotations) {
            boolean attributed =
                    one.excerpt().speaker().filter(name -> !name.isBlank()).isPresent()
                            || one.verdict().cited().isPresent();
            if (attributed) {
                remark(one).ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    private Optional<Remark> remark(CheckedQuotation one) {
        return switch (one.verdict()) {
            case Verdict.Verbatim verbatim -> elsewhere(one, verbatim).or(() -> article.remark(one, verbatim));
            case Verdict.Near near ->
                near.closingMark() || near.changes().isEmpty() ? Optional.empty() : Optional.of(differs(one, near));
            case Verdict.NotFound none ->
                Optional.of(Remark.hint(
                        FindingKind.QUOTATION_NOT_FOUND, one.excerpt().span(), none.message(), null));
        };
    }

    /** Word for word, but not in the document that is said to have it. */
    private static Optional<Remark> elsewhere(CheckedQuotation one, Verdict.Verbatim verbatim) {
        return verbatim.cited()
                .filter(cited -> cited.place().isEmpty())
                .map(cited -> Remark.hint(
                                FindingKind.QUOTATION_DIFFERS,
                                one.excerpt().span(),
                                FindingLink.quoted(cited.document().title()) + "没有这段文字，见于"
                                        + FindingLink.quoted(
                                                verbatim.earliest().document().title()) + "，请核对出处。",
                                null)
                        .about(List.of(link(verbatim.earliest()))));
    }

    private static Remark differs(CheckedQuotation one, Verdict.Near near) {
        boolean grave = near.changes().stream().anyMatch(GRAVE::contains);
        boolean named = near.cited()
                .map(CitedSource::document)
                .filter(cited -> cited.id().equals(near.closest().document().id()))
                .isPresent();
        boolean words = near.changes().stream().anyMatch(change -> change != ChangeKind.PUNCTUATION);
        List<String> changes = changes(near);
        String message = "与" + FindingLink.quoted(near.closest().document().title()) + "的原文有出入：" + told(changes) + "。";
        String suggestion = near.whole() ? near.closest().text() : null;
        boolean certain = isOfDocument(one) ? named && words : grave;
        Severity severity = certain && changes.size() <= MOST_CHANGES ? Severity.ERROR : Severity.HINT;
        return new Remark(
                FindingKind.QUOTATION_DIFFERS,
                severity,
                one.excerpt().span(),
                message,
                suggestion,
                List.of(link(near.closest())));
    }

    /** Whether a document is said to have it, which the library may not have, or in another version; then only its own text decides. */
    private static boolean isOfDocument(CheckedQuotation one) {
        return one.verdict().cited().isPresent()
                || one.excerpt()
                        .speaker()
                        .filter(name -> name.indexOf('《') >= 0)
                        .isPresent();
    }

    /** 漏“不”，“三”写作“五”; 语序 where each character is there. */
    private static List<String> changes(Verdict.Near near) {
        List<DiffPiece> pieces = near.diff();
        List<String> changes = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            DiffPiece piece = pieces.get(at);
            boolean replaced = at + 1 < pieces.size()
                    && piece.kind() == DiffKind.DELETED
                    && pieces.get(at + 1).kind() == DiffKind.INSERTED;
            if (replaced) {
                changes.add("“" + piece.text() + "”写作“" + pieces.get(++at).text() + "”");
            } else if (piece.kind() == DiffKind.DELETED) {
                changes.add("漏“" + piece.text() + "”");
            } else if (piece.kind() == DiffKind.INSERTED) {
                changes.add("多“" + piece.text() + "”");
            }
        }
        return changes.isEmpty()
                ? near.changes().stream().sorted().map(ChangeKind::label).toList()
                : changes;
    }

    private static String told(List<String> changes) {
        return changes.size() <= MOST_CHANGES
                ? String.join("，", changes)
                : String.join("，", changes.subList(0, MOST_CHANGES)) + "等 " + changes.size() + " 处";
    }

    private static FindingLink link(Source source) {
        return FindingLink.to(source.document(), source.paragraph()).numbered(source.number());
    }
}
