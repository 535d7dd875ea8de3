package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.PinPart;
import io.ceyuan.core.citation.PinUnit;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attachments in a sentence.
 *
 * <pre>
 * 详见附件   见附件2   附件2、3   附件1-3   附件2第三条
 * 附件：1.名单     附件2 at the start of a line     none: a list of attachments, a heading
 * 以附件形式       邮件附件                        none
 * </pre>
 */
final class AttachmentForms {

    private static final String AND = "、和及与";
    private static final String TO = "至到-~";
    private static final int MOST = 40;
    private static final int MOST_ATTACHMENTS = 200;

    private AttachmentForms() {}

    /** Reads what stands at 附; false when it is no citation. */
    static boolean read(Found found, int start) {
        CleanText text = found.text();
        if (text.at(start + 1) == '则') {
            return readName(found, start);
        }
        if (text.at(start + 1) != '件') {
            return false;
        }
        int at = start + 2;
        Numeral first = Numeral.at(text, at);
        if (first == null || first.value() == 0 || first.value() > MOST_ATTACHMENTS || isMeasure(text, first)) {
            return readWithoutNumber(found, start, at);
        }
        if (isLabel(text, start, first.end()) && found.endingAt(start) == null) {
            return false;
        }
        found.add(new PinList(members(text, start, first)));
        return true;
    }

    private static boolean isMeasure(CleanText text, Numeral numeral) {
        return "份个项张页条类种".indexOf(text.at(numeral.end())) >= 0 && text.at(numeral.end()) != CleanText.NONE;
    }

    /** 附件2 with a line of its own, or before a colon. */
    private static boolean isLabel(CleanText text, int start, int end) {
        return text.at(end) == ':'
                || (text.lineBefore(start) && (text.gapBefore(end) || text.at(end) == '.' || text.at(end) == '、'));
    }

    private static boolean readWithoutNumber(Found found, int start, int end) {
        CleanText text = found.text();
        boolean sees = text.at(start - 1) == '见' && !text.gapBefore(start);
        boolean alone = text.at(start - 1) == '(' && text.at(end) == ')';
        boolean based = found.endingAt(start) != null;
        if (!(sees || alone || based) || text.at(end) == '材') {
            return false;
        }
        found.add(new PinList(List.of(member(start, end, new PinPart(PinUnit.ATTACHMENT, 0, 0, ""), null))));
        return true;
    }

    private static List<PinList.Member> members(CleanText text, int start, Numeral first) {
        List<PinList.Member> members = new ArrayList<>();
        PinPart part = attachment(first);
        Numeral last =
                TO.indexOf(text.at(first.end())) >= 0 ? Numeral.at(text, afterWord(text, first.end() + 1)) : null;
        if (last != null && last.value() > first.value() && last.value() <= MOST_ATTACHMENTS) {
            members.add(member(start, last.end(), part, attachment(last)));
            return members;
        }
        PinList inside = PinForms.at(text, first.end(), false);
        if (inside != null && text.at(first.end()) == '第') {
            PinList.Member own = inside.members().getFirst();
            List<PinPart> parts = new ArrayList<>(List.of(part));
            parts.addAll(own.parts());
            members.add(new PinList.Member(start, own.end(), parts, own.last()));
            members.addAll(inside.members().subList(1, inside.members().size()));
            return members;
        }
        members.add(member(start, first.end(), part, null));
        int at = first.end();
        while (members.size() < MOST && AND.indexOf(text.at(at)) >= 0 && text.at(at) != CleanText.NONE) {
            int next = at + 1;
            Numeral numeral = Numeral.at(text, afterWord(text, next));
            if (numeral == null
                    || numeral.value() == 0
                    || numeral.value() > MOST_ATTACHMENTS
                    || isMeasure(text, numeral)
                    || text.at(numeral.end()) == '.') {
                break;
            }
            members.add(member(next, numeral.end(), attachment(numeral), null));
            at = numeral.end();
        }
        return members;
    }

    private static int afterWord(CleanText text, int at) {
        return text.has("附件", at) ? at + 2 : at;
    }

    private static PinPart attachment(Numeral numeral) {
        return PinPart.numbered(PinUnit.ATTACHMENT, numeral.value());
    }

    private static PinList.Member member(int start, int end, PinPart part, @Nullable PinPart last) {
        return new PinList.Member(start, end, List.of(part), last == null ? List.of() : List.of(last));
    }

    /** 本法附则 */
    private static boolean readName(Found found, int start) {
        if (found.endingAt(start) == null) {
            return false;
        }
        found.add(new PinList(List.of(member(start, start + 2, PinPart.named("附则"), null))));
        return true;
    }
}
