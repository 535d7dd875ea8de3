package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation.Titled;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;
import io.ceyuan.core.citation.text.WordTable;
import io.ceyuan.core.citation.text.WordTree;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Laws that are cited by their bare names.
 *
 * <pre>
 * 依照刑法第三十条   民法典的规定   刑法修正案（十一）   违反行政处罚法
 * 刑法学   消防法制   维护宪法权威   # 中华人民共和国工会法     none: a subject, an idea, the text's own heading
 * </pre>
 */
final class LawNames {

    private static final Map<String, String> NAMES = WordTable.read(LawNames.class, "laws.txt");
    private static final WordTree TREE = WordTree.of(NAMES.keySet());
    private static final String STATE = "中华人民共和国";
    private static final String AMENDMENT = "修正案";

    /** Short names are also common words, so they need a sign that they are cited. */
    private static final int SHORT = 2;

    private static final WordTree CITING =
            WordTree.of("根据 依据 依照 按照 违反 适用 执行 贯彻 遵守 符合 参照 修改 通过 学习 实施 颁布 公布 制定 以 由 与 和 、 及 或");
    private static final WordTree CITED =
            WordTree.of("第 规定 的规定 有关规定 的有关规定 等法律 以及有关 ( 、 和其他 关于 所规定 明确规定 总则 分则 的相关规定 相关规定 中规定");
    private static final WordTree LONGER =
            WordTree.of("学 院 官 律 庭 治 人 界 研 教 部 系 课 务 案例 权威 精神 宣 日 意识 实施 庄严 定代表 定义务 定职 定程序 定期 定权 定人 定的 定机关 定资格");

    /** 再销售价格法 and 抽样统计法 are methods. */
    private static final Set<String> METHODS = Set.of("价格法", "统计法", "计量法", "预算法", "审计法", "会计法");

    /** 违反宪法、法律: no single text is meant. */
    private static final WordTree LAWS_AT_ALL = WordTree.of("、法律 和法律 、法规 及法律");

    private LawNames() {}

    /** Reads back from the end of a name: 法, 典, 则. */
    static boolean read(Found found, int last) {
        CleanText text = found.text();
        int end = last + 1;
        int length = TREE.longestBefore(text, end, found.floor());
        if (length == 0) {
            return false;
        }
        String name = text.text(end - length, end);
        int start = end - length;
        boolean whole = start - STATE.length() >= found.floor() && text.endsWith(STATE, start);
        if (whole) {
            start -= STATE.length();
        }
        String full = NAMES.getOrDefault(name, name);
        String title = full.startsWith(STATE) ? full : STATE + full;
        int amended = amendmentEnd(text, end);
        if (amended > end) {
            found.add(new Titled(Found.span(start, amended), title + normal(text, end, amended), true, List.of()));
            return true;
        }
        if (isLonger(text, start, end) || isHeading(text, start, end) || !isCited(text, start, end, length, whole)) {
            return false;
        }
        found.add(new Titled(Found.span(start, end), title, true, List.of()));
        return true;
    }

    private static boolean isLonger(CleanText text, int start, int end) {
        return goesOn(text, end)
                || (text.text(start, end).equals("宪法") && LAWS_AT_ALL.longestAt(text, end) > 0)
                || (CleanText.isHan(text.at(start - 1))
                        && !text.gapBefore(start)
                        && ("国省市区县州殊别宪方".indexOf(text.at(start - 1)) >= 0 || isMethod(text, start, end)));
    }

    /** A method, unless something says that the name is cited. */
    private static boolean isMethod(CleanText text, int start, int end) {
        return METHODS.contains(text.text(start, end))
                && CITING.longestBefore(text, start, Math.max(0, start - 3)) == 0;
    }

    /** Whether the word that ends with a name of a law goes on: 刑法学, 行政法规, 消防法制. */
    static boolean goesOn(CleanText text, int end) {
        return LONGER.longestAt(text, end) > 0
                || (text.at(end) == '规' && text.at(end + 1) != '定')
                || (text.at(end) == '制' && "定订".indexOf(text.at(end + 1)) < 0);
    }

    private static boolean isHeading(CleanText text, int start, int end) {
        boolean begins = text.lineBefore(start) || text.at(start - 1) == '#';
        return begins && text.lineBefore(end);
    }

    private static boolean isCited(CleanText text, int start, int end, int length, boolean whole) {
        if (text.at(end) == '第' || text.has("规定", end) || text.has("的规定", end)) {
            return true;
        }
        if (whole) {
            return CITED.longestAt(text, end) > 0;
        }
        return length > SHORT
                || CITING.longestBefore(text, start, Math.max(0, start - 3)) > 1
                || CITED.longestAt(text, end) > 1;
    }

    /** 刑法修正案（十一） */
    private static int amendmentEnd(CleanText text, int end) {
        if (!text.has(AMENDMENT, end)) {
            return end;
        }
        int at = end + AMENDMENT.length();
        Numeral which = text.at(at) == '(' ? Numeral.at(text, at + 1) : null;
        return which != null && text.at(which.end()) == ')' ? which.end() + 1 : at;
    }

    private static String normal(CleanText text, int start, int end) {
        return text.text(start, end).replace('(', '（').replace(')', '）');
    }
}
