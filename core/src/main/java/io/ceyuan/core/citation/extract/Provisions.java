package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Antecedent;
import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.Citation.Provision;
import io.ceyuan.core.citation.Pin;
import io.ceyuan.core.citation.PinPart;
import io.ceyuan.core.citation.PinUnit;
import io.ceyuan.core.citation.text.CleanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts provisions together with the text they are of.
 *
 * <pre>
 * 《X法》（法释〔2015〕11号）第一条第一款、第二款     the first from 《 on; 第二款 is 第一条第二款 of 《X法》
 * 本条例第八条   前款第（一）项                     of this text; the pin says 前款第（一）项
 * 第八条 at the start of a line                    its heading, no citation
 * </pre>
 */
final class Provisions {

    /** The numbers and the name between a title and its provision are not longer. */
    private static final int LONGEST_BETWEEN = 120;

    private final CleanText text;
    private final Map<Integer, Citation> ends = new HashMap<>();
    private final List<Citation> provisions = new ArrayList<>();

    private Provisions(CleanText text, List<Citation> citations) {
        this.text = text;
        for (Citation one : citations) {
            if (isBase(one)) {
                ends.merge(
                        one.span().end(),
                        one,
                        (a, b) -> a.span().start() <= b.span().start() ? a : b);
            }
        }
    }

    static List<Citation> of(CleanText text, List<Citation> citations, List<PinList> pins) {
        Provisions provisions = new Provisions(text, citations);
        pins.forEach(provisions::add);
        return provisions.provisions;
    }

    private static boolean isBase(Citation one) {
        return switch (one) {
            case Citation.Titled titled -> true;
            case Citation.Alias alias -> true;
            case Citation.BackReference reference -> true;
            case Citation.Numbered numbered -> true;
            case Citation.Standard standard -> true;
            case Citation.Nickname nickname -> true;
            case Provision provision -> false;
            case Citation.Meeting meeting -> false;
            case Citation.Quotation quotation -> false;
        };
    }

    private void add(PinList list) {
        Citation base = base(list.start());
        if (base == null && Headings.isHeading(text, list)) {
            return;
        }
        if (base == null && !Headings.isCited(text, list)) {
            return;
        }
        List<PinPart> before = base == null ? List.of() : relative(base, list.start());
        Optional<String> of = base == null ? Optional.empty() : target(base);
        String name = base == null ? "" : base.normalized();
        for (PinList.Member member : list.members()) {
            List<PinPart> parts = new ArrayList<>(shared(before, member.parts().getFirst()));
            parts.addAll(member.parts());
            int start = base != null && member.equals(list.members().getFirst())
                    ? base.span().start()
                    : member.start();
            provisions.add(new Provision(
                    Found.span(start, member.end()), of, new Pin(parts, member.last()), written(base, name)));
            before = parts;
        }
    }

    private static String written(@Nullable Citation base, String name) {
        return base instanceof Citation.Alias alias ? alias.name() : name;
    }

    /** What a member of a list takes over from the one before: of 第八条第二款、第三款 the 第八条. */
    private static List<PinPart> shared(List<PinPart> before, PinPart first) {
        if (first.unit() == PinUnit.OUTLINE) {
            return List.of();
        }
        List<PinPart> shared = new ArrayList<>();
        for (PinPart part : before) {
            boolean relative = part.unit() == PinUnit.NAMED && !part.name().endsWith("则");
            if (relative
                    ? first.unit().compareTo(PinUnit.ARTICLE) > 0
                    : part.unit().compareTo(first.unit()) < 0) {
                shared.add(part);
            }
        }
        return shared;
    }

    /** 前款 and 本条 are a part of the pin, 本法 is not. */
    private List<PinPart> relative(Citation base, int start) {
        if (base.span().end() == start - 2 && base instanceof Citation.Titled) {
            // 刑法分则第三章
            return List.of(PinPart.named(text.text(start - 2, start)));
        }
        if (base instanceof Citation.BackReference reference) {
            String name = reference.normalized();
            char last = name.charAt(name.length() - 1);
            if ("条款项章节".indexOf(last) >= 0) {
                return List.of(PinPart.named(name));
            }
        }
        return List.of();
    }

    private static Optional<String> target(Citation base) {
        return switch (base) {
            case Citation.Titled titled -> Optional.of(titled.normalized());
            case Citation.Alias alias -> Optional.of(alias.target().orElse(alias.name()));
            case Citation.Numbered numbered ->
                Optional.of(numbered.title().isEmpty() ? numbered.normalized() : numbered.title());
            case Citation.Standard standard -> Optional.of(standard.normalized());
            case Citation.Nickname nickname -> Optional.of(nickname.normalized());
            case Citation.BackReference reference ->
                switch (reference.antecedent()) {
                    case Antecedent.Cited cited -> Optional.of(cited.title());
                    case Antecedent.Self self -> Optional.empty();
                    case Antecedent.Unknown unknown -> Optional.empty();
                };
            case Provision provision -> Optional.empty();
            case Citation.Meeting meeting -> Optional.empty();
            case Citation.Quotation quotation -> Optional.empty();
        };
    }

    /** What ends right before the pin, or before the parenthesis or the 的 that does. */
    private @Nullable Citation base(int start) {
        if (start > 0 && text.lineBefore(start)) {
            return null;
        }
        Citation direct = ends.get(start);
        if (direct != null || start == 0) {
            return direct;
        }
        if (text.at(start - 1) == '文') {
            // 34号文第三条
            return ends.get(start - 1) instanceof Citation.Numbered number ? number : null;
        }
        if (text.has("文件", start - 2)) {
            return ends.get(start - 2) instanceof Citation.Numbered number ? number : null;
        }
        if (text.has("总则", start - 2) || text.has("分则", start - 2)) {
            return ends.get(start - 2) instanceof Citation.Titled title ? title : null;
        }
        if (text.at(start - 1) == '的') {
            Citation owner = ends.get(start - 1);
            return owner instanceof Citation.Titled || owner instanceof Citation.Alias ? owner : null;
        }
        if (text.at(start - 1) != ')' && text.at(start - 1) != '〕') {
            return null;
        }
        char open = text.at(start - 1) == ')' ? '(' : '〔';
        for (int at = start - 2; at > 0 && start - at < LONGEST_BETWEEN; at--) {
            if (text.at(at) == open && ends.get(at) != null) {
                return ends.get(at);
            }
            if (text.at(at) == '。') {
                return null;
            }
        }
        return null;
    }
}
