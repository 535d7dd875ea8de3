package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation.Nickname;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that go by another name than their title.
 *
 * <pre>
 * “十四五”规划   “十一五”规划纲要   “八五”计划   第一个五年计划   第十三个五年规划纲要
 * 2018年中央一号文件   2021年政府工作报告   新“国九条”   “三定”规定
 * “十四五”时期   “放管服”改革   政府工作报告, without a year      none
 * </pre>
 */
final class NicknameForms {

    private static final Pattern QUOTED =
            Pattern.compile("^[“\"](?:(?:[一二三四五六七八九十]{1,3}五|[一二三四五六七八九]五|十五)[”\"](?:规划(?:和[0-9]{4}年远景目标)?|计划)(?:纲要)?"
                    + "|(?:国|新国)[一二三四五六七八九十]{1,4}条[”\"]|三定[”\"](?:规定|方案)|[\\u4e00-\\u9fff]{0,4}[一二三四五六七八九十]{1,3}条[”\"](?=意见|政策|措施|出台|发布|的|[,。、])"
                    + "|十四五[”\"]规划纲要)");

    private static final Pattern FIVE_YEARS = Pattern.compile("^个五年(?:计划|规划)(?:纲要)?");
    private static final int LONGEST = 30;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;

    private NicknameForms() {}

    /** “十四五”规划 at its opening mark; the place behind it, or the same place. */
    static int readQuoted(Found found, int open) {
        CleanText text = found.text();
        char first = text.at(open + 1);
        if (!Numeral.isChinese(first) && first != '国' && first != '新' && first != '科' && first != '央') {
            return open;
        }
        Matcher matcher = QUOTED.matcher(text.text(open, Math.min(text.length(), open + LONGEST)));
        if (!matcher.find()) {
            return open;
        }
        int start = text.at(open - 1) == '新'
                        && open > found.floor()
                        && matcher.group().contains("条")
                ? open - 1
                : open;
        add(found, start, open + matcher.end());
        return open + matcher.end();
    }

    /** 第一个五年计划, at the end of its numeral. */
    static boolean readFiveYears(Found found, int start, int numeralEnd) {
        CleanText text = found.text();
        Matcher matcher = FIVE_YEARS.matcher(text.text(numeralEnd, Math.min(text.length(), numeralEnd + LONGEST)));
        if (!matcher.find()) {
            return false;
        }
        add(found, start, numeralEnd + matcher.end());
        return true;
    }

    /** 2018年中央一号文件, 中央1号文件, at its 号. */
    static boolean readFirstDocument(Found found, int mark) {
        CleanText text = found.text();
        if (!text.has("文件", mark + 1) || !(text.at(mark - 1) == '一' || text.at(mark - 1) == '1')) {
            return false;
        }
        int end = mark + 3;
        int centre = mark - 3;
        if (!text.has("中央", centre)) {
            return false;
        }
        add(found, year(text, centre, found.floor()), end);
        return true;
    }

    /** 2021年政府工作报告, 2021年国务院政府工作报告. */
    static boolean readWorkReport(Found found, int start) {
        CleanText text = found.text();
        if (!text.has("政府工作报告", start)) {
            return false;
        }
        int begin = text.endsWith("国务院", start) ? start - 3 : start;
        int year = year(text, begin, found.floor());
        if (year == begin) {
            return false;
        }
        add(found, year, start + 6);
        return true;
    }

    private static int year(CleanText text, int start, int floor) {
        if (text.at(start - 1) != '年' || start - 5 < floor) {
            return start;
        }
        Numeral year = Numeral.before(text, start - 1, floor);
        return year != null && year.value() >= FIRST_YEAR && year.value() <= LAST_YEAR ? year.start() : start;
    }

    private static void add(Found found, int start, int end) {
        String name = found.text().text(start, end);
        String quoted = name.replaceFirst("\"", "“").replaceFirst("\"", "”");
        found.add(new Nickname(Found.span(start, end), quoted));
    }
}
