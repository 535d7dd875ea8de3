package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;
import io.ceyuan.core.citation.text.WordTree;
import java.util.regex.Pattern;

/**
 * Central and national conferences by their names.
 *
 * <pre>
 * 中央经济工作会议   2017年中央农村工作会议   全国卫生与健康大会   中央第三次西藏工作会议（座谈会）
 * 全国人民代表大会   中央政治局会议   全省工作会议   某公司工作会议      none
 * </pre>
 */
final class NamedMeetings {

    /** No name is longer: 全国网络安全和信息化工作会议. */
    private static final int LONGEST = 24;

    private static final WordTree BEGINS = WordTree.of("中央 全国 中共中央 党中央 国务院");
    private static final Pattern NAME = Pattern.compile(
            "^(?:中共中央|中央|全国|国务院)(?!人民代表|代表|政协|人大|政治局|常委|委员|各|性|常务|全体|军委扩大|领导|有关|机构|部门|及|和|办公厅)(?![\\u4e00-\\u9fff]*(?:的|召开|举行|出席|参加|列席|提交|提请|交付|应当|应该|应向|分为|实行|主持|主任|主席|将|已|向|不|国际|专题|各|本次|历次|部务|运动会|展览|博览|学会|协会|联席|代表大会|联合会|交易会|董事|职工代表|基金会|委员会|研究会|理事会|妇联|劳动模范))"
                    + "[\\u4e00-\\u9fff]{2,20}(?:工作会议|工作座谈会|座谈会|大会|会议|电视电话会议)$");

    private NamedMeetings() {}

    /** Reads back from the 会 of 会议, 大会, 座谈会. */
    static boolean read(Found found, int mark) {
        CleanText text = found.text();
        int end = text.at(mark + 1) == '议' ? mark + 2 : mark + 1;
        if (end == mark + 1 && text.at(mark - 1) != '大' && text.at(mark - 1) != '谈') {
            return false;
        }
        int run = Math.max(run(text, mark, found.floor()), mark - LONGEST);
        for (int at = run; at < mark; at++) {
            if (BEGINS.longestAt(text, at) == 0
                    || !NAME.matcher(text.text(at, end)).find()) {
                continue;
            }
            if (text.has("党中央", at)) {
                at++;
            }
            int start = yearStart(text, ordinalStart(text, at, found.floor()), found.floor());
            MeetingForms.add(found, start, end, text.text(start, end));
            return true;
        }
        return false;
    }

    /** Chinese characters before it, over the break of a line: 中央经⏎济工作会议. */
    private static int run(CleanText text, int mark, int floor) {
        int run = Prose.runBefore(text, mark, floor);
        return run > floor && text.lineBefore(run) && run < mark ? Prose.runBefore(text, run, floor) : run;
    }

    /** 第五次全国金融工作会议 */
    private static int ordinalStart(CleanText text, int start, int floor) {
        Numeral which =
                text.at(start - 1) == '次' && !text.gapBefore(start) ? Numeral.before(text, start - 1, floor) : null;
        return which != null && which.start() > floor && text.at(which.start() - 1) == '第' ? which.start() - 1 : start;
    }

    static int yearStart(CleanText text, int start, int floor) {
        if (text.at(start - 1) != '年' || start - 5 < floor || text.gapBefore(start)) {
            return start;
        }
        Numeral year = Numeral.before(text, start - 1, floor);
        return year != null && year.end() - year.start() == 4 && year.isArabic(text) ? year.start() : start;
    }
}
