package io.ceyuan.core.draft;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.PinPart;
import io.ceyuan.core.citation.PinUnit;
import io.ceyuan.core.lookup.LookedUp;
import io.ceyuan.core.lookup.Match;
import io.ceyuan.core.lookup.MissingPart;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Provisions that the cited text has not, as the look-up tells them: an article behind its last one, a clause or an item behind the
 * last of its article. What is missing between others may be a mistake of the library's text, and is not told.
 *
 * <pre>
 * 《X办法》第九十九条        of a text of forty articles
 * 《X办法》第三条第四款      of an article of two paragraphs
 * 《X办法》第六章第二条      whose 第二条 stands in the first chapter
 * </pre>
 */
final class MissingProvision {

    /** How an article is cut into them depends on its file, and versions of a law have others. */
    private static final Set<PinUnit> PARTS_OF_ARTICLES = EnumSet.of(PinUnit.CLAUSE, PinUnit.ITEM, PinUnit.SUBITEM);

    private MissingProvision() {}

    static List<Remark> of(CheckedDraft draft) {
        List<Remark> remarks = new ArrayList<>();
        for (LookedUp one : draft.citations()) {
            // of several documents all must lack it
            if (one.citation() instanceof Citation.Provision provision
                    && !one.matches().isEmpty()
                    && one.matches().stream().allMatch(MissingProvision::isSure)) {
                remark(provision, one.matches().getFirst()).ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    private static boolean isSure(Match match) {
        return match.missingPart() != null && match.missingPart().sure();
    }

    private static Optional<Remark> remark(Citation.Provision provision, Match match) {
        return Optional.ofNullable(match.missingPart()).map(missing -> {
            String message = FindingLink.title(match.document()) + said(provision, missing);
            FindingLink link = match.address() == null
                    ? FindingLink.to(match.document())
                    : FindingLink.to(match.document(), match.address());
            Remark remark = PARTS_OF_ARTICLES.contains(missing.part().unit())
                    ? Remark.hint(FindingKind.NO_PROVISION, provision.span(), message, null)
                    : Remark.error(FindingKind.NO_PROVISION, provision.span(), message, null);
            return remark.about(List.of(link));
        });
    }

    private static String said(Citation.Provision provision, MissingPart missing) {
        String count = missing.last() + " " + missing.part().unit().label() + "。";
        if (missing.last() == 0) {
            return "没有" + missing + "，资料库所收文本的" + missing.part() + "不在其中。";
        }
        return switch (missing.part().unit()) {
            case CLAUSE -> article(provision) + "没有" + missing + "，资料库所收文本该条共 " + count;
            case ITEM, SUBITEM -> "该条款没有" + missing + "，资料库所收文本共 " + count;
            default -> "没有" + missing + "，资料库所收文本共 " + count;
        };
    }

    private static String article(Citation.Provision provision) {
        List<PinPart> parts = new ArrayList<>(provision.pin().last());
        parts.addAll(provision.pin().parts());
        return parts.stream()
                .filter(part -> part.unit() == PinUnit.ARTICLE)
                .map(PinPart::toString)
                .findFirst()
                .orElse("");
    }
}
