package io.ceyuan.core.draft;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationRole;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.lookup.LookedUp;
import io.ceyuan.core.lookup.Via;
import io.ceyuan.core.search.CitedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A title and the number behind it that are not of one document.
 *
 * <pre>
 * 《X办法》（云政发〔2021〕12号)     where the library has that number for another text
 *                                 where it has the title with another number, and this number not at all
 * </pre>
 */
final class TitleAndNumber {

    private final CheckedDraft draft;
    private final LibraryView library;

    TitleAndNumber(CheckedDraft draft, LibraryView library) {
        this.draft = draft;
        this.library = library;
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (int at = 0; at < draft.citations().size(); at++) {
            LookedUp number = draft.citations().get(at);
            if (number.citation() instanceof Citation.Numbered numbered
                    && numbered.role() == CitationRole.CITED
                    && !numbered.title().isEmpty()) {
                int place = at;
                title(place, numbered)
                        .flatMap(title -> remark(numbered, number, title))
                        .ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    /** The title before the number. */
    private Optional<LookedUp> title(int number, Citation.Numbered numbered) {
        for (int at = number - 1; at >= 0; at--) {
            LookedUp before = draft.citations().get(at);
            if (before.citation() instanceof Citation.Titled titled) {
                return titled.normalized().equals(numbered.title()) ? Optional.of(before) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Remark> remark(Citation.Numbered number, LookedUp asked, LookedUp title) {
        List<CitedDocument> named = title.documents();
        if (asked.via() == Via.NUMBER && !asked.matches().isEmpty()) {
            boolean fits = asked.matches().stream()
                    .anyMatch(one -> library.isCalled(one.document().document().id(), number.title()));
            return fits ? Optional.empty() : Optional.of(ofAnother(number, asked.documents(), named));
        }
        return otherNumber(number, named);
    }

    private Remark ofAnother(Citation.Numbered number, List<CitedDocument> numbered, List<CitedDocument> named) {
        List<FindingLink> links =
                new ArrayList<>(numbered.stream().map(FindingLink::to).toList());
        String message = "资料库中" + number.normalized() + "是" + FindingLink.title(numbered.getFirst()) + "，不是《"
                + number.title() + "》";
        String suggestion = null;
        if (named.size() == 1) {
            links.add(FindingLink.to(named.getFirst()));
            String own = named.getFirst().number();
            if (own != null && !own.equals(number.normalized())) {
                message += "，后者的文号是" + own;
                suggestion = own;
            }
        }
        return Remark.error(FindingKind.TITLE_AND_NUMBER, number.span(), message + "。", suggestion)
                .about(links);
    }

    /** The one document of that title has a number of the same kind, and another one. */
    private Optional<Remark> otherNumber(Citation.Numbered number, List<CitedDocument> named) {
        if (number.type() != CitationType.NUMBER || named.size() != 1) {
            return Optional.empty();
        }
        CitedDocument document = named.getFirst();
        String own = document.number();
        if (own == null || own.indexOf('〔') < 0 || own.equals(number.normalized()) || isMember(number)) {
            return Optional.empty();
        }
        return Optional.of(Remark.hint(
                        FindingKind.TITLE_AND_NUMBER,
                        number.span(),
                        "资料库中" + FindingLink.title(document) + "的文号是" + own + "，没有" + number.normalized() + "，请核对。",
                        own)
                .about(List.of(FindingLink.to(document))));
    }

    /** One of several numbers behind a title that several documents share. */
    private boolean isMember(Citation.Numbered number) {
        Span span = number.span();
        String after = draft.after(span.end());
        return after.startsWith("、")
                || after.startsWith("和")
                || draft.before(span.start()).endsWith("、");
    }
}
