package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation.Meeting;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;
import io.ceyuan.core.citation.text.WordTree;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Meetings that have an ordinal.
 *
 * <pre>
 * 党的十八大   十八大以来   中国共产党第十九次全国代表大会                  党的十八大, 党的十九大
 * 党的二十届二中、三中全会   中国共产党第十八届中央委员会第三次全体会议       党的二十届二中全会, …
 * 第七届全国人民代表大会第五次会议   杭州市第十二届人民代表大会常务委员会第四十次会议
 * 十三届全国人大四次会议   全国政协十三届二次会议   市委七届四次全会
 * 最高人民法院审判委员会第1868次会议   国务院第12次常务会议
 * 公司第三届董事会第二次会议   第一届展览会                             none
 * </pre>
 */
final class MeetingForms {

    private static final String PARTY = "党的";
    private static final String NUMERALS = "[0-9一二三四五六七八九十百千零〇两]{1,6}";

    /** What stands behind 届: body and ordinal. */
    private static final Pattern SESSION =
            Pattern.compile("^(?<body>[\\u4e00-\\u9fff]{0,30}?)第?" + NUMERALS + "次(?:全体|临时|扩大|常务|主任|常委)?(?:会议|全会)");

    /** No session's name is longer. */
    private static final int LONGEST = 60;

    private static final Pattern BODY =
            Pattern.compile("纪委|人民代表大会|全国代表大会|人大|常务委员会|常委会|政协|协商会议|委员会|检委会|审委会|省委|市委|区委|县委|政府|^$");
    private static final Pattern TRADE =
            Pattern.compile("公司|集团|董事|股东|监事|理事会|职工|工会|业主|协会|学会|展览|论坛|博览|运动会|[每本上下历]届|各级|债权人|缔约方");
    private static final Pattern PARTY_PLENUM = Pattern.compile("^中央委员会第?(?<n>" + NUMERALS + ")次全体会议");

    private static final WordTree REGION_ENDS =
            WordTree.of("省 市 县 区 州 盟 旗 镇 乡 全国政协 全国人大 人民法院 检察院 纪委 省委 市委 区委 县委 党委 政府 政协 人大 常委会 委员会 人民代表大会 协商会议 中共中央");
    private static final WordTree SITTING = WordTree.of(
            "党组 审判委员会 检察委员会 常务委员会 常委会 国务院 人民政府 省政府 市政府 区政府 县政府 改革委员会 财经委员会 工作委员会 领导小组 中央政治局 省委 市委 区委 县委 人民代表大会 关税税则委员会 国家安全委员会 依法治国委员会 审计委员会 网络安全和信息化委员会 编制委员会 委员会");

    private static final Pattern SITTING_NAME = Pattern.compile(
            "(?:次)(?:常务|全体|政府常务|办公|常委|党组|主任|主席团|专题|全体委员|政府全体|集体学习|扩大|部务|局务|署务|委务|院务|行务|[\\u4e00-\\u9fff]{1,4}长办公|[\\u4e00-\\u9fff]{2,8}部常务)?会议?$");

    /** 环境保护部2010年第二次部务会议, 云泽局第4次局长办公会议 */
    private static final WordTree MINISTRY = WordTree.of("部务 局务 署务 委务 长办公 部常务");

    private static final WordTree MINISTRIES = WordTree.of("部 局 署 委 委员会 院 银行 会 厅 府 公室");
    private static final String AFTER_CONGRESS = "以报精提召和、,。确后之对作上会)》;及要闭开胜代期的";

    private MeetingForms() {}

    private static final WordTree SINCE = WordTree.of("以来 报告 精神 提出 召开 确定 通过");

    /** Reads a meeting around 届; false when there is none. */
    static boolean readTerm(Found found, int mark) {
        CleanText text = found.text();
        Numeral term = Numeral.before(text, mark, found.floor());
        if (term == null || term.value() == 0) {
            return false;
        }
        int start = term.start() - (text.at(term.start() - 1) == '第' && term.start() > found.floor() ? 1 : 0);
        int party = partyStart(text, start, found.floor());
        if (readPlenum(found, mark + 1, party, term)) {
            return true;
        }
        if (!meets(text, mark + 1)) {
            return false;
        }
        String rest = text.text(mark + 1, Math.min(text.length(), mark + 1 + LONGEST));
        Matcher plenum = PARTY_PLENUM.matcher(rest);
        if (plenum.find()) {
            int number = io.ceyuan.core.document.ChineseNumeral.parse(plenum.group("n"))
                    .orElse(0);
            add(found, party, mark + 1 + plenum.end(), plenum(term.value(), number));
            return true;
        }
        Matcher session = SESSION.matcher(rest);
        if (!session.find()) {
            return false;
        }
        boolean ofParty = party < start && session.group("body").equals("全国代表大会");
        int begin = ofParty ? party : regionStart(text, start, found.floor());
        String body = text.text(begin, start) + session.group("body");
        if (!BODY.matcher(session.group("body")).find()
                || body.isEmpty()
                || TRADE.matcher(body).find()
                || !BODY.matcher(body).find()) {
            return false;
        }
        int end = mark + 1 + session.end();
        add(found, begin, end, text.text(begin, end));
        return true;
    }

    /** A look ahead that costs little. */
    private static boolean meets(CleanText text, int start) {
        for (int at = start;
                at < start + LONGEST && (CleanText.isHan(text.at(at)) || CleanText.isDigit(text.at(at)));
                at++) {
            if (text.at(at) == '会' && (text.at(at + 1) == '议' || text.at(at - 1) == '全')) {
                return true;
            }
        }
        return false;
    }

    private static int partyStart(CleanText text, int start, int floor) {
        for (String party : new String[] {"中国共产党", "中共", PARTY}) {
            if (start - party.length() >= floor && text.endsWith(party, start)) {
                return start - party.length();
            }
        }
        return start;
    }

    private static String plenum(int term, int number) {
        return "党的" + chinese(term) + "届" + chinese(number) + "中全会";
    }

    private static String chinese(int value) {
        return value < 1 || value > 9_999
                ? Integer.toString(value)
                : io.ceyuan.core.document.ChineseNumeral.format(value);
    }

    /** 二中、三中全会 */
    private static boolean readPlenum(Found found, int at, int start, Numeral term) {
        CleanText text = found.text();
        java.util.List<int[]> members = new java.util.ArrayList<>();
        int begin = start;
        int next = at;
        while (members.size() < 9) {
            Numeral number = Numeral.at(text, next);
            if (number == null || text.at(number.end()) != '中') {
                return false;
            }
            int end = number.end() + 1;
            boolean last = text.has("全会", end);
            members.add(new int[] {begin, last ? end + 2 : end, number.value()});
            if (last) {
                members.forEach(one -> add(found, one[0], one[1], plenum(term.value(), one[2])));
                return true;
            }
            if ("、和及".indexOf(text.at(end)) < 0) {
                return false;
            }
            begin = end + 1;
            next = end + 1;
        }
        return false;
    }

    /** 杭州市第十二届, 全国政协十三届: the region's name, but not the state's. */
    private static int regionStart(CleanText text, int start, int floor) {
        int name = withoutVerb(text, Prose.nameBefore(text, start, floor), start);
        return name < start
                        && REGION_ENDS.longestBefore(text, start, name) > 0
                        && !text.text(name, start).endsWith("中华人民共和国")
                ? name
                : start;
    }

    /** 经云泽省, 经济宁市: no place begins with 经. */
    private static int withoutVerb(CleanText text, int name, int end) {
        boolean verb = end - name != 2
                && text.at(name) == '经'
                && !text.has("经开", name)
                && (!text.has("经济", name) || text.has("经济宁", name));
        return verb ? name + 1 : name;
    }

    /** Reads 十八大 back from its 大, or 第十九次全国代表大会. */
    static boolean readCongress(Found found, int mark) {
        CleanText text = found.text();
        Numeral which = Numeral.before(text, mark, found.floor());
        if (which == null || which.isArabic(text) || which.value() > 40) {
            return false;
        }
        int start = which.start();
        boolean party = start - PARTY.length() >= found.floor() && text.endsWith(PARTY, start);
        boolean plain = which.value() >= 12
                && which.value() <= 30
                && AFTER_CONGRESS.indexOf(text.at(mark + 1)) >= 0
                && text.at(start - 1) != '第'
                && !text.has("会议", mark + 1)
                && (text.at(start - 1) == '党'
                        || text.gapBefore(start)
                        || Prose.nameBefore(text, start, found.floor()) == start
                        || (SINCE.longestAt(text, mark + 1) > 0 && !ofOthers(text, start)));
        boolean ofParty =
                party && which.value() < 31 && (which.value() >= 12 || AFTER_CONGRESS.indexOf(text.at(mark + 1)) >= 0);
        if (!plain && !ofParty) {
            return false;
        }
        add(found, party ? start - PARTY.length() : start, mark + 1, "党的" + chinese(which.value()) + "大");
        return true;
    }

    /** 共青团十八大, 工会十七大 */
    private static boolean ofOthers(CleanText text, int start) {
        return "团会联妇届".indexOf(text.at(start - 1)) >= 0;
    }

    /** Reads a sitting back from the 会 of 第12次常务会议, 第十九次全国代表大会. */
    static boolean readSitting(Found found, int mark) {
        CleanText text = found.text();
        int end = text.at(mark + 1) == '议' ? mark + 2 : mark + 1;
        int run = Prose.runBefore(text, mark, found.floor());
        int time = lastTime(text, run, mark);
        if (time < 0) {
            return false;
        }
        Numeral which = Numeral.before(text, time, found.floor());
        if (which == null || which.value() == 0) {
            return false;
        }
        int ordinal = which.start() - (text.at(which.start() - 1) == '第' && which.start() > found.floor() ? 1 : 0);
        String kind = text.text(time, end);
        if (kind.equals("次全国代表大会") || kind.equals("次代表大会")) {
            int party = partyStart(text, ordinal, found.floor());
            if (party == ordinal) {
                return false;
            }
            add(found, party, end, kind.length() > 6 ? "党的" + chinese(which.value()) + "大" : text.text(party, end));
            return true;
        }
        if (!SITTING_NAME.matcher(kind).find() || text.at(mark + 1) != '议') {
            return false;
        }
        int bodyEnd = NamedMeetings.yearStart(text, ordinal, found.floor());
        int begin = withoutVerb(text, Prose.nameBefore(text, bodyEnd, found.floor()), bodyEnd);
        boolean ministry = MINISTRY.longestBefore(text, mark, time) > 0;
        if (ministry && begin == bodyEnd) {
            begin = ordinal;
        } else if (begin == bodyEnd
                || (ministry ? MINISTRIES : SITTING).longestBefore(text, bodyEnd, begin) == 0
                || text.at(ordinal) != '第'
                || TRADE.matcher(text.text(begin, ordinal)).find()) {
            return false;
        }
        add(found, begin, end, text.text(begin, end));
        return true;
    }

    private static int lastTime(CleanText text, int run, int mark) {
        for (int at = mark - 1; at >= run && mark - at <= 8; at--) {
            if (text.at(at) == '次') {
                return at;
            }
        }
        return -1;
    }

    static void add(Found found, int start, int end, String normal) {
        found.add(new Meeting(Found.span(start, end), normal));
    }
}
