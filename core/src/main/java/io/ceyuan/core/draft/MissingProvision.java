package io.ceyuan.core.draft;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.PinPart;
import io.ceyuan.core.citation.PinUnit;
import io.ceyuan.core.document.ChineseNumeral;
import io.ceyuan.core.lookup.LookedUp;
import io.ceyuan.core.lookup.Match;
import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.outline.Section;
import io.ceyuan.core.outline.SectionKind;
import io.ceyuan.core.search.LibraryEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Provisions that the cited text has not: an article behind its last one, a clause or an item behind the last of its article. What
 * is missing between others may be a mistake of the library's text, and is not told.
 *
 * <pre>
 * 《X办法》第九十九条        of a text of forty articles
 * 《X办法》第三条第四款      of an article of two paragraphs
 * </pre>
 */
final class MissingProvision {

    /** A text that says so is not the whole one. */
    private static final Pattern PART_OF_A_TEXT = Pattern.compile("节选|摘要|摘编|摘录|解读|选编");

    private static final Pattern ITEM = Pattern.compile("[（(]([〇零一二三四五六七八九十百]+)[）)]");

    private final CheckedDraft draft;
    private final LibraryView library;

    MissingProvision(CheckedDraft draft, LibraryView library) {
        this.draft = draft;
        this.library = library;
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (LookedUp one : draft.citations()) {
            if (one.citation() instanceof Citation.Provision provision
                    && !one.matches().isEmpty()) {
                remark(one, provision).ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    /** Of several documents all must lack it. */
    private Optional<Remark> remark(LookedUp one, Citation.Provision provision) {
        Remark first = null;
        for (Match match : one.matches()) {
            Optional<Remark> remark =
                    library.entry(match.document().document().id()).flatMap(entry -> remark(provision, match, entry));
            if (remark.isEmpty()) {
                return Optional.empty();
            }
            first = first == null ? remark.get() : first;
        }
        return Optional.ofNullable(first);
    }

    private Optional<Remark> remark(Citation.Provision provision, Match match, LibraryEntry entry) {
        if (PART_OF_A_TEXT.matcher(entry.document().title().value()).find()) {
            return Optional.empty();
        }
        Outline outline = library.outline(entry);
        List<PinPart> parts = provision.pin().last().isEmpty()
                ? provision.pin().parts()
                : provision.pin().last();
        Optional<PinPart> article = part(parts, PinUnit.ARTICLE);
        Optional<PinPart> missing = article.or(() -> part(parts, PinUnit.CHAPTER))
                .filter(one -> match.missing().equals(one.toString()));
        if (missing.isPresent()) {
            return behindLast(provision, match, missing.get(), outline);
        }
        Optional<Section> found = Optional.ofNullable(match.address()).flatMap(outline::find);
        if (found.isEmpty() || article.isEmpty()) {
            return Optional.empty();
        }
        Optional<PinPart> clause = part(parts, PinUnit.CLAUSE);
        if (clause.isPresent() && match.missing().equals(clause.get().toString())) {
            return clauses(provision, match, article.get(), found.get());
        }
        return part(parts, PinUnit.ITEM).flatMap(item -> items(provision, match, item, found.get()));
    }

    private static Optional<PinPart> part(List<PinPart> parts, PinUnit unit) {
        return parts.stream().filter(part -> part.unit() == unit).findFirst();
    }

    private static Optional<Remark> behindLast(
            Citation.Provision provision, Match match, PinPart missing, Outline outline) {
        SectionKind kind = missing.unit() == PinUnit.ARTICLE ? SectionKind.ARTICLE : SectionKind.CHAPTER;
        Pattern label = Pattern.compile("第\\s?(.+?)\\s?" + missing.unit().label());
        List<Integer> numbers = outline.walk()
                .filter(section -> section.kind() == kind)
                .map(section -> number(label.matcher(section.label())))
                .flatMap(Optional::stream)
                .toList();
        int last = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        // a text that does not begin at its first article is not whole
        boolean whole = numbers.contains(1) && numbers.stream().distinct().count() == last;
        if (!whole || missing.number() <= last) {
            return Optional.empty();
        }
        return Optional.of(Remark.error(
                        FindingKind.NO_PROVISION,
                        provision.span(),
                        FindingLink.title(match.document()) + "没有" + missing + "，资料库所收文本共 " + last + " "
                                + missing.unit().label() + "。",
                        null)
                .about(List.of(FindingLink.to(match.document()))));
    }

    /** The 40 of 第四十条; empty for 第四十条之一. */
    private static Optional<Integer> number(Matcher numeral) {
        if (!numeral.matches()) {
            return Optional.empty();
        }
        var value = ChineseNumeral.parse(numeral.group(1));
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    /** How an article is cut into paragraphs depends on its file, so this is a hint. */
    private static Optional<Remark> clauses(
            Citation.Provision provision, Match match, PinPart article, Section section) {
        long clauses = Math.max(
                1,
                section.children().stream()
                        .filter(one -> one.kind() == SectionKind.CLAUSE)
                        .count());
        return Optional.of(Remark.hint(
                        FindingKind.NO_PROVISION,
                        provision.span(),
                        FindingLink.title(match.document()) + article + "没有" + match.missing() + "，资料库所收文本该条共 "
                                + clauses + " 款。",
                        null)
                .about(List.of(FindingLink.to(match.document(), section.anchor()))));
    }

    /** Versions of a law have other items, so this is a hint too. */
    private static Optional<Remark> items(Citation.Provision provision, Match match, PinPart item, Section section) {
        List<Integer> numbers = section.walk()
                .filter(one -> one.kind() == SectionKind.ITEM)
                .map(one -> ITEM.matcher(one.label()))
                .filter(Matcher::matches)
                .map(one -> ChineseNumeral.parse(one.group(1)).orElse(0))
                .toList();
        int last = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean whole = numbers.size() > 1 && numbers.stream().distinct().count() == last;
        if (!whole || item.number() <= last) {
            return Optional.empty();
        }
        return Optional.of(Remark.hint(
                        FindingKind.NO_PROVISION,
                        provision.span(),
                        FindingLink.title(match.document()) + "该条款没有" + item + "，资料库所收文本共 " + last + " 项。",
                        null)
                .about(List.of(FindingLink.to(match.document(), section.anchor()))));
    }
}
