package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.PinPart;
import io.ceyuan.core.citation.PinUnit;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Provisions by their numbers.
 *
 * <pre>
 * 第三条第二款第（一）项   第十二条之一   第三编第四章   第12条   第二部分第（三）点
 * 第八条第二款、第三款     第1、2条      第（一）、（三）项            lists: a member is as written
 * 第五条至第八条          58-69条      第（一）至（三）项            a range is one member
 * 附件2   附件2、3   附件1-3
 * 一、（一）1.（1）                                              of texts without 条
 * </pre>
 */
final class PinForms {

    private static final String AND = "、和及与或";
    private static final String TO = "至到-~";
    private static final int MOST_MEMBERS = 60;
    private static final int MOST_PARTS = 8;
    private static final int MOST_COUNTED = 12;
    private static final int MOST_FIGURE = 1_500;

    /** A part, or a bare figure whose unit a later member says. */
    private record Step(int start, int end, @Nullable PinPart part, int figure) {}

    private PinForms() {}

    /** The list that begins there with 第, or with the bare figure of 58-69条 where a title stands before; null when none does. */
    static @Nullable PinList at(CleanText text, int start, boolean afterTitle) {
        if (afterTitle && isCount(text, start)) {
            return null;
        }
        List<PinList.Member> members = new ArrayList<>();
        int at = start;
        boolean bare = afterTitle;
        while (members.size() < MOST_MEMBERS) {
            List<PinList.Member> group = group(text, at, bare || !members.isEmpty());
            if (group.isEmpty()) {
                break;
            }
            members.addAll(group);
            int end = group.getLast().end();
            at = next(text, end);
            if (at == end) {
                break;
            }
            bare = false;
        }
        return members.isEmpty() ? null : new PinList(members);
    }

    /** 《X》两项标准, 《X》三章: how many, not which. */
    private static boolean isCount(CleanText text, int start) {
        Numeral numeral = Numeral.at(text, start);
        PinUnit unit = numeral == null ? null : PinUnits.at(text, numeral.end());
        return numeral != null
                && unit != null
                && (unit != PinUnit.ARTICLE || (!numeral.isArabic(text) && numeral.value() <= MOST_COUNTED));
    }

    /** The place behind a conjunction; the same place when none stands there. */
    private static int next(CleanText text, int end) {
        if (text.has("以及", end) || text.has("或者", end)) {
            return end + 2;
        }
        if (text.at(end) == ',' && text.at(end + 1) == '第') {
            // 第五条第一款，第八条: a new article goes on with the list
            Numeral article = Numeral.at(text, end + 2);
            return article != null && PinUnits.at(text, article.end()) == PinUnit.ARTICLE ? end + 1 : end;
        }
        return AND.indexOf(text.at(end)) >= 0 && text.at(end) != CleanText.NONE ? end + 1 : end;
    }

    /** One member, or those that share the unit of the last: 第1、2条. */
    private static List<PinList.Member> group(CleanText text, int start, boolean bare) {
        if (bare && text.has("附则", start)) {
            return List.of(new PinList.Member(start, start + 2, List.of(PinPart.named("附则")), List.of()));
        }
        List<PinPart> parts = new ArrayList<>();
        int at = start;
        while (parts.size() < MOST_PARTS) {
            Step step = step(text, at, bare || !parts.isEmpty());
            if (step == null
                    || (step.part() != null && !follows(parts, step.part()))
                    || (!parts.isEmpty() && !joins(text, at, parts))) {
                break;
            }
            if (step.part() == null) {
                List<PinList.Member> shared = shared(text, start, parts, step);
                if (!shared.isEmpty() || parts.isEmpty()) {
                    return shared.isEmpty() ? outline(text, start, bare) : shared;
                }
                break;
            }
            parts.add(step.part());
            at = step.end();
        }
        if (parts.isEmpty()) {
            return outline(text, start, bare);
        }
        return List.of(withRange(text, start, at, parts));
    }

    /** A chapter's heading stands right before its first article; white space parts the two. */
    private static boolean joins(CleanText text, int at, List<PinPart> parts) {
        return !text.gapBefore(at) || (parts.getLast().unit().compareTo(PinUnit.ARTICLE) >= 0 && !text.lineBefore(at));
    }

    private static boolean follows(List<PinPart> parts, PinPart part) {
        return parts.isEmpty() || parts.getLast().unit().compareTo(part.unit()) < 0;
    }

    private static PinList.Member withRange(CleanText text, int start, int end, List<PinPart> parts) {
        if (TO.indexOf(text.at(end)) >= 0) {
            List<PinPart> last = new ArrayList<>();
            int at = end + 1;
            Step step = step(text, at, true);
            while (step != null && step.part() != null && follows(last, step.part()) && last.size() < MOST_PARTS) {
                last.add(step.part());
                at = step.end();
                step = step(text, at, true);
            }
            if (!last.isEmpty()
                    && parts.stream()
                            .anyMatch(part -> part.unit() == last.getFirst().unit())) {
                return new PinList.Member(start, at, parts, last);
            }
        }
        return new PinList.Member(start, end, parts, List.of());
    }

    /** 第一、二、三项: the members before the last say no unit. */
    private static List<PinList.Member> shared(CleanText text, int start, List<PinPart> parts, Step first) {
        List<Step> figures = new ArrayList<>(List.of(first));
        boolean range = false;
        while (figures.size() < MOST_MEMBERS) {
            int end = figures.getLast().end();
            char sign = text.at(end);
            boolean to = TO.indexOf(sign) >= 0;
            int at = to ? end + 1 : next(text, end);
            if (at == end || (to && figures.size() > 1)) {
                return List.of();
            }
            Step step = step(text, at, true);
            if (step == null) {
                return List.of();
            }
            range |= to;
            figures.add(step);
            if (step.part() != null) {
                return range ? range(start, parts, figures) : members(start, parts, figures);
            }
        }
        return List.of();
    }

    private static List<PinList.Member> range(int start, List<PinPart> parts, List<Step> figures) {
        PinPart last = java.util.Objects.requireNonNull(figures.getLast().part());
        if (figures.size() != 2 || last.number() <= figures.getFirst().figure() || !follows(parts, last)) {
            return List.of();
        }
        List<PinPart> first = new ArrayList<>(parts);
        first.add(PinPart.numbered(last.unit(), figures.getFirst().figure()));
        return List.of(new PinList.Member(start, figures.getLast().end(), first, List.of(last)));
    }

    private static List<PinList.Member> members(int start, List<PinPart> parts, List<Step> figures) {
        PinPart last = java.util.Objects.requireNonNull(figures.getLast().part());
        if (!follows(parts, last)) {
            return List.of();
        }
        List<PinList.Member> members = new ArrayList<>();
        for (Step figure : figures) {
            List<PinPart> own = new ArrayList<>(members.isEmpty() ? parts : List.of());
            own.add(figure.part() == null ? PinPart.numbered(last.unit(), figure.figure()) : figure.part());
            members.add(new PinList.Member(members.isEmpty() ? start : figure.start(), figure.end(), own, List.of()));
        }
        return members;
    }

    /** 第三条, （一）项, 附件2; in a list or behind a title also without 第. */
    private static @Nullable Step step(CleanText text, int start, boolean bare) {
        boolean ordinal = text.at(start) == '第';
        if (!ordinal && !bare) {
            return null;
        }
        int at = start + (ordinal ? 1 : 0);
        boolean open = text.at(at) == '(';
        Numeral figure = Numeral.at(text, at + (open ? 1 : 0));
        if (figure == null || figure.value() == 0 || figure.value() > MOST_FIGURE) {
            return null;
        }
        int end = figure.end();
        if (open) {
            if (text.at(end) != ')') {
                return null;
            }
            end++;
        }
        PinUnit unit = PinUnits.at(text, end);
        if (unit == null) {
            return ordinal || open || bare ? new Step(start, end, null, figure.value()) : null;
        }
        end += unit.label().length();
        int sub = 0;
        if (unit == PinUnit.ARTICLE && text.at(end) == '之') {
            Numeral under = Numeral.at(text, end + 1);
            if (under != null && under.value() > 0 && under.value() < 100) {
                sub = under.value();
                end = under.end();
            }
        }
        return new Step(start, end, new PinPart(unit, figure.value(), sub, ""), 0);
    }

    /** 一、（一）1.（1）, of two steps or more */
    private static List<PinList.Member> outline(CleanText text, int start, boolean bare) {
        if (!bare) {
            return List.of();
        }
        int end = OutlinePath.end(text, start);
        return end < 0
                ? List.of()
                : List.of(new PinList.Member(
                        start,
                        end,
                        List.of(new PinPart(PinUnit.OUTLINE, 0, 0, OutlinePath.normal(text, start, end))),
                        List.of()));
    }
}
