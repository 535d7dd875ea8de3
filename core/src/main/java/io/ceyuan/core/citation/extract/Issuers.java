package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;
import io.ceyuan.core.citation.text.WordTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that sign an order or a notice, one or several, that stand before it.
 *
 * <pre>
 * 国家发展改革委、建设部、铁道部令              parted by 、
 * 财政部 税务总局 中国证监会公告                parted by white space
 * 生态环境部国家发展和改革委员会海关总署公告      by nothing: bodies that the table knows
 * 2019年8月16日江西省人民政府令                江西省人民政府, by its shape
 * </pre>
 *
 * @param start clean place at which the first one begins
 * @param names as written, with 、 where it stands and a space else
 */
record Issuers(int start, String names) {

    /** An unknown body is one by its last word. */
    private static final WordTree SHAPES = WordTree.of(
            "人民政府 省政府 市政府 县政府 区政府 自治区政府 州政府 政府 委员会 常委会 委 厅 局 部 院 署 协会 联合会 办公室 总社 银行 分行 指挥部 领导小组 主席 府 军区 总队 公署 办公厅 总会 中心 管委会 代表大会 委办 主席团 委员长 部委 部门 部委联合 部门联合");

    private static final WordTree PLACE_ENDS = WordTree.of("省 市 县 区 州 盟 旗 乡 镇");
    static final String STATE = "中华人民共和国";

    /** Ten ministries have signed one notice; no more than twice as many will. */
    private static final int MOST = 20;

    /** Those that end before the place and do not begin before the floor; null when no body stands there. */
    static @Nullable Issuers before(CleanText text, int end, int floor) {
        List<String> parts = new ArrayList<>();
        if (text.at(end - 1) == '国' && end > floor && !CleanText.isHan(text.at(end - 2))) {
            // 国令第711号
            return new Issuers(end - 1, "国务院");
        }
        int start = start(text, end, floor);
        if (start == end) {
            boolean own = text.at(end - 1) == '部' && end > floor && !CleanText.isHan(text.at(end - 2));
            return own ? new Issuers(end - 1, "部") : null;
        }
        boolean several = text.at(start - 1) == '等' && start - 1 > floor && Numeral.isChinese(text.at(start));
        // 国家计委等七部委联合令
        int first = several ? start(text, start - 1, floor) : start;
        start = first < start - 1 ? first : start;
        parts.add(text.text(start, end));
        while (parts.size() < 2 * MOST) {
            // 质检总局 of 海关总署、原质检总局
            int named = text.at(start - 1) == '原' && isJoint(text.at(start - 2)) ? start - 1 : start;
            boolean comma = isJoint(text.at(named - 1)) && named - 1 > floor;
            int nextEnd = comma ? named - 1 : start;
            int next = comma ? start(text, nextEnd, floor) : knownStart(text, nextEnd, floor);
            if (next == nextEnd || next < floor) {
                break;
            }
            parts.add(comma ? text.text(nextEnd, start) : " ");
            parts.add(text.text(next, nextEnd));
            start = next;
        }
        return new Issuers(start, String.join("", parts.reversed()));
    }

    private static boolean isJoint(char c) {
        return c == '、' || c == '和' || c == '及';
    }

    private static int start(CleanText text, int end, int floor) {
        int known = knownStart(text, end, floor);
        boolean ofPlace = known < end
                && known > floor
                && PLACE_ENDS.longestBefore(text, known, floor) > 0
                && !text.gapBefore(known);
        if (known < end && !ofPlace) {
            return known;
        }
        int shape = Prose.nameBefore(text, end, floor);
        if (end - shape < 2 || SHAPES.longestBefore(text, end, shape) == 0) {
            return known;
        }
        return text.has(STATE, shape) && end - shape < STATE.length() + 2 ? end : shape;
    }

    private static int knownStart(CleanText text, int end, int floor) {
        int start = end - Vocabulary.BODIES.longestBefore(text, end, floor);
        return start < end && start - STATE.length() >= floor && text.endsWith(STATE, start)
                ? start - STATE.length()
                : start;
    }
}
