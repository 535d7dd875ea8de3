package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.PinPart;
import io.ceyuan.core.citation.PinUnit;
import io.ceyuan.core.document.ChineseNumeral;
import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.outline.Section;
import io.ceyuan.core.outline.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the outline tells beyond the addresses: the parts inside of others, by their numbers.
 *
 * <pre>
 * 第三条第（二）项      the item, where one item of the article has that number
 * 第三条第（九）项      missing, where the items of the article run from one to less than nine
 * 第六章第二条          missing, where 第二条 stands in another chapter
 * 第三编第四章          the fourth chapter of that 编, where each 编 numbers its chapters anew
 * </pre>
 */
final class CitedInside {

    private static final Pattern NUMERAL = Pattern.compile("[0-9０-９两" + ChineseNumeral.CHARACTERS + "]+");

    private final DocumentParts document;
    private final List<PinPart> parts;

    /** Which part has the address; those behind it stand inside of it. */
    private final int named;

    private CitedInside(List<PinPart> parts, DocumentParts document) {
        this.parts = parts;
        this.document = document;
        named = named(parts);
    }

    /** What was found by addresses alone, told more exactly. */
    static CitedPart of(CitedPart found, List<PinPart> parts, DocumentParts document) {
        CitedInside inside = new CitedInside(parts, document);
        return inside.asksOutline()
                ? document.outline()
                        .get()
                        .map(outline -> inside.exactly(found, outline))
                        .orElse(found)
                : found;
    }

    private static int named(List<PinPart> parts) {
        for (int at = parts.size() - 1; at >= 0; at--) {
            switch (parts.get(at).unit()) {
                case ARTICLE, CHAPTER, PART, PORTION -> {
                    return at;
                }
                default -> {
                    // has no address of its own, or that of what it stands in
                }
            }
        }
        return -1;
    }

    private boolean asksOutline() {
        return named >= 0
                && (holders() > 0
                        || parts.stream()
                                .skip(named + 1L)
                                .anyMatch(part -> part.unit() != PinUnit.CLAUSE && kind(part.unit()) != null));
    }

    /** How many parts stand around the one with the address: 1 of 第六章第二条. */
    private int holders() {
        return (int) parts.stream()
                .limit(Math.max(0, named))
                .filter(part -> part.unit() != PinUnit.ATTACHMENT && kind(part.unit()) != null)
                .count();
    }

    private CitedPart exactly(CitedPart found, Outline outline) {
        String address = String.valueOf(found.address());
        Optional<Section> section = outline.find(Outline.aroundClause(address));
        if (holders() > 0) {
            CitedPart around = CitedPart.of(parts.subList(0, named), document);
            if (around.missing() != null) {
                return new CitedPart(address, around.missing());
            }
            Optional<Section> holder = Optional.ofNullable(around.address()).flatMap(outline::find);
            if (holder.isPresent()) {
                List<Section> alike = inside(holder.get(), kind(parts.get(named).unit()));
                List<Section> same =
                        alike.stream().filter(one -> is(one, parts.get(named))).toList();
                if (same.isEmpty() && !alike.isEmpty()) {
                    return new CitedPart(address, elsewhere());
                }
                section = same.size() == 1 ? Optional.of(same.getFirst()) : section;
            }
        }
        return section.map(this::descend).orElse(found);
    }

    private MissingPart elsewhere() {
        String label =
                parts.subList(0, named + 1).stream().map(PinPart::toString).collect(Collectors.joining());
        return new MissingPart(parts.get(named), label, 0, document.whole());
    }

    /** From an article to its 款, 项 and 目, from a chapter to its 节. */
    private CitedPart descend(Section from) {
        Section at = from;
        for (PinPart part : parts.subList(named + 1, parts.size())) {
            List<Section> alike = inside(at, kind(part.unit()));
            List<Section> same = alike.stream().filter(one -> is(one, part)).toList();
            if (same.size() == 1) {
                at = same.getFirst();
            } else if (part.unit() != PinUnit.CLAUSE || part.number() != 1) {
                return new CitedPart(at.anchor(), same.isEmpty() ? missing(part, alike) : null);
            }
        }
        return new CitedPart(at.anchor(), null);
    }

    /** Sure where the numbers run from one to the last; else it is not known. */
    private @Nullable MissingPart missing(PinPart part, List<Section> alike) {
        if (part.unit() == PinUnit.CLAUSE) {
            return new MissingPart(part, Math.max(1, alike.size()), document.whole());
        }
        List<Integer> numbers =
                alike.stream().map(CitedInside::number).distinct().toList();
        int last = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean run = last > 1 && numbers.size() == last && !numbers.contains(0);
        return run && part.number() > last ? new MissingPart(part, last, document.whole()) : null;
    }

    private static List<Section> inside(Section around, @Nullable SectionKind kind) {
        return around.walk().skip(1).filter(one -> one.kind() == kind).toList();
    }

    private static boolean is(Section section, PinPart part) {
        return part.unit() == PinUnit.ARTICLE
                ? ("-" + section.anchor())
                        .endsWith("-article-" + part.number() + (part.sub() == 0 ? "" : "-" + part.sub()))
                : number(section) == part.number();
    }

    /** The 2 of （二）; 0 where the label has none. */
    private static int number(Section section) {
        Matcher numeral = NUMERAL.matcher(section.label());
        return numeral.find() ? ChineseNumeral.parse(numeral.group()).orElse(0) : 0;
    }

    private static @Nullable SectionKind kind(PinUnit unit) {
        return switch (unit) {
            case PART, PORTION -> SectionKind.PART;
            case CHAPTER -> SectionKind.CHAPTER;
            case SECTION -> SectionKind.SECTION;
            case ARTICLE -> SectionKind.ARTICLE;
            case CLAUSE -> SectionKind.CLAUSE;
            case ITEM -> SectionKind.ITEM;
            case SUBITEM -> SectionKind.SUBPOINT;
            case ATTACHMENT, NAMED, SUBPART, POINT, OUTLINE -> null;
        };
    }
}
