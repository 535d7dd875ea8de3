package io.ceyuan.core.draft;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.PinUnit;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.lookup.LookedUp;
import io.ceyuan.core.lookup.Match;
import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.outline.Section;
import io.ceyuan.core.outline.SectionKind;
import io.ceyuan.core.quotation.check.CheckedQuotation;
import io.ceyuan.core.quotation.check.CitedSource;
import io.ceyuan.core.quotation.check.QuotationCheck;
import io.ceyuan.core.quotation.check.Source;
import io.ceyuan.core.quotation.check.Verdict;
import io.ceyuan.core.search.LibraryEntry;
import java.util.List;
import java.util.Optional;

/**
 * A quotation that stands in the cited document, and in another article than those that its sentence cites.
 *
 * <pre>
 * 《X办法》第七条规定：“…”        where it stands in 第六条
 * 《X办法》第六条、第七条规定：“…”  right
 * </pre>
 */
final class OtherArticle {

    private final CheckedDraft draft;
    private final LibraryView library;

    OtherArticle(CheckedDraft draft, LibraryView library) {
        this.draft = draft;
        this.library = library;
    }

    Optional<Remark> remark(CheckedQuotation one, Verdict.Verbatim verbatim) {
        CitedSource cited = verbatim.cited().orElse(null);
        if (cited == null
                || cited.place().isEmpty()
                || one.excerpt().introductions().isEmpty()
                || !(one.excerpt().introductions().getFirst() instanceof Citation.Provision introducing)) {
            return Optional.empty();
        }
        List<LookedUp> provisions = provisions(one.excerpt().sentence(), introducing);
        boolean elsewhere = !provisions.isEmpty()
                && provisions.stream()
                        .allMatch(provision -> isElsewhere(one.excerpt().text(), provision));
        return elsewhere ? remark(one.excerpt().span(), introducing, cited) : Optional.empty();
    }

    /** Up to the one that introduces the quotation. */
    private List<LookedUp> provisions(Span sentence, Citation.Provision introducing) {
        return draft.citations().stream()
                .filter(one -> one.citation() instanceof Citation.Provision)
                .filter(one -> one.citation().span().start() >= sentence.start()
                        && one.citation().span().start() <= introducing.span().start())
                .toList();
    }

    /** Whether a document that is meant has the article, and none the words in it; nothing of a range is certain. */
    private boolean isElsewhere(String words, LookedUp one) {
        return one.citation() instanceof Citation.Provision provision
                && provision.pin().last().isEmpty()
                && provision.pin().parts().stream().anyMatch(part -> part.unit() == PinUnit.ARTICLE)
                && one.matches().stream().anyMatch(match -> match.address() != null)
                && one.matches().stream().allMatch(match -> lacks(match, words));
    }

    private boolean lacks(Match match, String words) {
        if (match.address() == null) {
            return !match.missing().isEmpty();
        }
        String address = Outline.aroundClause(match.address());
        LibraryEntry entry = library.entry(match.document().document().id()).orElse(null);
        return entry != null
                && library.outline(entry)
                        .find(address)
                        .filter(section -> section.kind() == SectionKind.ARTICLE)
                        .filter(section -> !QuotationCheck.stands(words, paragraphs(entry, section)))
                        .isPresent();
    }

    private static List<Paragraph> paragraphs(LibraryEntry entry, Section section) {
        return entry.document().paragraphs().stream()
                .filter(one -> one.number() >= section.first() && one.number() <= section.last())
                .toList();
    }

    private Optional<Remark> remark(Span quoted, Citation.Provision introducing, CitedSource cited) {
        DocumentId id = cited.document().id();
        int paragraph = cited.place().map(Source::paragraph).orElse(0);
        return library.entry(id)
                .flatMap(entry -> library.outline(entry)
                        .walk()
                        .filter(section -> section.kind() == SectionKind.ARTICLE
                                && section.first() <= paragraph
                                && paragraph <= section.last())
                        .findFirst())
                .map(article -> Remark.hint(
                                FindingKind.QUOTATION_DIFFERS,
                                quoted,
                                FindingLink.quoted(cited.document().title()) + introducing.pin() + "没有这段文字，见于"
                                        + article.label() + "，请核对条款。",
                                null)
                        .about(List.of(FindingLink.to(cited.document(), article.anchor()))));
    }
}
