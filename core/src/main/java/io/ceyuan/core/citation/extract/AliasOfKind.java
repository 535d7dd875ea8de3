package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;
import io.ceyuan.core.citation.text.WordTree;

/**
 * Uses of a declared name that is the kind of a text alone, of which a text speaks in other ways too.
 *
 * <pre>
 * 按照实施条例第六条  ，条例第六条     a provision stands behind it
 * 依照条例规定  违反条例的，          a word of citing before it, and an end behind it
 * 本条例 其他条例 青岚市绿化条例第六条 行政法规、条例  根据条例草案  按照规定办理    none
 * </pre>
 */
final class AliasOfKind {

    private static final WordTree CITING = WordTree.of("按照 依照 根据 违反 依据 遵照 参照 比照 适用 符合 执行 遵守");
    private static final WordTree JOINING = WordTree.of("和 与 及 以及 或 或者 对 即 有 属于 将 按 依 照 在 为");
    private static final WordTree ENDS = WordTree.of("规定 的 , 。 ; )");

    /** 按照规定办理, 根据意见修改: what is also said of no text. */
    private static final WordTree RULES = WordTree.of("条例 办法 细则 规则 规程 章程 准则 守则 公约");

    /** Behind these a name that stands before them goes on: 《X》条例. */
    private static final String NAME_BEFORE = ")》〉”’\"〕";

    private AliasOfKind() {}

    static boolean isUse(CleanText text, int start, int end) {
        boolean cited = CITING.longestBefore(text, start, Math.max(0, start - 2)) > 0;
        if (cited && ENDS.longestAt(text, end) > 0 && RULES.longestBefore(text, end, start) > 0) {
            return true;
        }
        return isProvision(text, end) && (cited || beginsName(text, start));
    }

    private static boolean beginsName(CleanText text, int start) {
        char before = text.at(start - 1);
        return text.lineBefore(start)
                || JOINING.longestBefore(text, start, Math.max(0, start - 2)) > 0
                || !(NAME_BEFORE.indexOf(before) >= 0 || Character.isLetterOrDigit(before));
    }

    private static boolean isProvision(CleanText text, int at) {
        Numeral numeral = text.at(at) == '第' ? Numeral.at(text, at + 1) : null;
        return numeral != null && PinUnits.at(text, numeral.end()) != null;
    }
}
