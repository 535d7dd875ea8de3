package io.ceyuan.core.draft;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.lookup.LookedUp;
import io.ceyuan.core.lookup.Via;
import io.ceyuan.core.search.CitedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A title and the number beside it that are not of one document.
 *
 * <pre>
 * 《X办法》（云政发〔2021〕12号)     where the library has that number for another text
 *                                 where it has the title with another number, and this number not at all
 * </pre>
 */
final class TitleAndNumber {

    /** What identifies one document; others were not read well, or are those of a file. */
    private static final Pattern WHOLE = Pattern.compile("〔[0-9]{4}〕[0-9]+号$|(?:令|公告|通告)(?:[0-9]{4}年)?第[0-9]+号$");

    /** What stands before the serial of an order, with the word itself. */
    private static final Pattern AFTER_ISSUER = Pattern.compile("^.*?(?=(?:令|公告|通告)(?:[0-9]{4}年)?第)");

    /** The text that is repealed may be an older one of that title. */
    private static final Pattern ENDED = Pattern.compile("废止|失效");

    private final CheckedDraft draft;
    private final LibraryView library;
    private final TitledNumbers pairs;

    TitleAndNumber(CheckedDraft draft, LibraryView library, TitledNumbers pairs) {
        this.draft = draft;
        this.library = library;
        this.pairs = pairs;
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (LookedUp number : draft.citations()) {
            if (number.citation() instanceof Citation.Numbered numbered) {
                pairs.title(numbered)
                        .flatMap(title -> remark(numbered, number, title))
                        .ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    private Optional<Remark> remark(Citation.Numbered number, LookedUp asked, LookedUp title) {
        String called = title.citation().normalized();
        if (asked.via() == Via.NUMBER && !asked.matches().isEmpty()) {
            boolean fits = asked.matches().stream()
                    .anyMatch(one -> library.isCalled(one.document().document().id(), called));
            return fits
                    ? Optional.empty()
                    : Optional.of(ofAnother(number, called, asked.documents(), title.documents()));
        }
        return otherNumber(number, title.documents());
    }

    private Remark ofAnother(
            Citation.Numbered number, String called, List<CitedDocument> numbered, List<CitedDocument> named) {
        List<FindingLink> links =
                new ArrayList<>(numbered.stream().map(FindingLink::to).toList());
        String message =
                "资料库中" + number.normalized() + "是" + FindingLink.title(numbered.getFirst()) + "，不是《" + called + "》";
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

    /** All documents of that title have numbers, and others, and none of them names this one. */
    private Optional<Remark> otherNumber(Citation.Numbered number, List<CitedDocument> named) {
        List<String> own = named.stream()
                .map(CitedDocument::number)
                .filter(Objects::nonNull)
                .filter(one -> WHOLE.matcher(one).find())
                .toList();
        boolean known = !own.isEmpty() && own.size() == named.size() && !own.contains(number.normalized());
        if (!known || !WHOLE.matcher(number.normalized()).find() || isMember(number)) {
            return Optional.empty();
        }
        boolean right = own.stream().anyMatch(one -> isSame(number.normalized(), one))
                || named.stream()
                        .anyMatch(one -> library.mentions(one.document().id(), number.normalized()));
        if (right
                || mayBeAmended(number, named)
                || ENDED.matcher(draft.after(number.span().end())).find()) {
            return Optional.empty();
        }
        List<String> numbers = own.stream().distinct().toList();
        return Optional.of(Remark.hint(
                        FindingKind.TITLE_AND_NUMBER,
                        number.span(),
                        "资料库中" + FindingLink.title(named.getFirst()) + "的文号是" + String.join("、", numbers) + "，没有"
                                + number.normalized() + "，请核对。",
                        numbers.size() == 1 ? numbers.getFirst() : null)
                .about(named.stream().map(FindingLink::to).toList()));
    }

    /** 安监总局令第40号 and 国家安全生产监督管理总局令第40号 may be one. */
    private static boolean isSame(String one, String other) {
        String serial = AFTER_ISSUER.matcher(one).replaceFirst("");
        return !serial.equals(one) && serial.equals(AFTER_ISSUER.matcher(other).replaceFirst(""));
    }

    /** Orders amend a text, too, and it is cited by them: 《X条例》（国务院令第591号) of 2011, which 国务院令第344号 brought in 2002. */
    private boolean mayBeAmended(Citation.Numbered number, List<CitedDocument> named) {
        return number.type() == CitationType.ORDER
                && named.stream()
                        .anyMatch(one -> one.validity() == Validity.AMENDED
                                || library.saysAmended(one.document().id()));
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
