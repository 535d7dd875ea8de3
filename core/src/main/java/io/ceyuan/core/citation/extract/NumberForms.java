package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation.Numbered;
import io.ceyuan.core.citation.CitationNormalizer;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * 发文字号.
 *
 * <pre>
 * 国发〔2015〕34号  国发[2015]第034号  国发(二〇一五)三十四号  国发《2015》34号   brackets of every kind, mixed ones too
 * 国发201534号  云环函2020214号                                           brackets lost, after a code that is known or ends as one
 * 国发2015〕34号  国发2015年第34号                                         one bracket lost, or 年 in their place, after such a code
 * 校党字[95]第12号                                                       a year of two digits
 * （81）卫防字26号                                                       the year first, of old
 * 国发〔2015〕34号、35号   国发〔2015〕36、37号   国发〔2015〕3至5号          lists and ranges: NumberList
 * 国发〔20155〕34号                                                       malformed, and as a whole: MalformedNumbers
 * （2019）云01民终12号                                                   no: a case of a court
 * </pre>
 */
final class NumberForms {

    static final String CLOSE = "〕)〉》";
    private static final String COURT = "民刑初终赔执破监辖";
    private static final int LONGEST_OLD_CODE = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int CENTURY = 100;
    /** Old forms are of 1949 to 1999, two digits of later years are of this century. */
    private static final int FIRST_OF_TWO_DIGITS = 49;

    /** The year in its brackets; end is the place after the closing one. */
    record Year(int value, int end, boolean closed) {}

    private NumberForms() {}

    /** Reads a number whose opening bracket stands there; false when there is none. */
    static boolean read(Found found, int open) {
        CleanText text = found.text();
        Year year = year(text, open);
        if (year == null) {
            return MalformedNumbers.read(found, open);
        }
        int code = AgencyCodes.startBefore(text, open, found.floor());
        int serialAt = serialAt(text, year.end());
        Numeral serial = Numeral.at(text, serialAt);
        if (serial == null) {
            return year.closed() && readYearFirst(found, open, year);
        }
        if (OrderForms.isOrderCode(text, open)) {
            return OrderForms.readBracketYear(found, open, year, serial);
        }
        if (code < 0 || (!year.closed() && !AgencyCodes.isKnown(text, code, open))) {
            return false;
        }
        return NumberList.read(found, code, codeText(text, code, open), year, serial);
    }

    static String codeText(CleanText text, int start, int end) {
        return text.text(start, end).replace('(', '（').replace(')', '）');
    }

    static @Nullable Year year(CleanText text, int open) {
        int at = open + 1;
        int end = at;
        while (end - at < 4 && (CleanText.isDigit(text.at(end)) || isChineseDigit(text.at(end)))) {
            end++;
        }
        int digits = end - at;
        if (digits != 4 && digits != 2) {
            return null;
        }
        Numeral numeral = numeral(text, at, end);
        int value = numeral == null ? 0 : numeral.value();
        if (digits == 2) {
            value += value >= FIRST_OF_TWO_DIGITS ? FIRST_YEAR : FIRST_YEAR + CENTURY;
        }
        if (numeral == null || value < FIRST_YEAR || value > LAST_YEAR) {
            return null;
        }
        int close = text.at(end) == '年' ? end + 1 : end;
        boolean closed = CLOSE.indexOf(text.at(close)) >= 0;
        if (!closed && (text.at(open) != '〔' || digits == 2 || MalformedNumbers.isLongYear(text, at))) {
            return null;
        }
        return new Year(value, closed ? close + 1 : close, closed);
    }

    private static @Nullable Numeral numeral(CleanText text, int at, int end) {
        int value = 0;
        for (int i = at; i < end; i++) {
            char c = text.at(i);
            int digit = CleanText.isDigit(c) ? c - '0' : "〇一二三四五六七八九".indexOf(c == '零' ? '〇' : c);
            if (digit < 0) {
                return null;
            }
            value = value * 10 + digit;
        }
        return new Numeral(at, end, value);
    }

    static boolean isChineseDigit(char c) {
        return "〇零一二三四五六七八九".indexOf(c) >= 0;
    }

    /** After 年, 字 and 第, which the normal form has not. */
    static int serialAt(CleanText text, int end) {
        int at = end;
        at += text.at(at) == '年' ? 1 : 0;
        at += text.at(at) == '字' && (text.at(at + 1) == '第' || CleanText.isDigit(text.at(at + 1))) ? 1 : 0;
        at += text.at(at) == '第' ? 1 : 0;
        return behindPageNumber(text, at);
    }

    /** 云府〔2018〕⏎— 16 —⏎7号: the number of a page that stands between two lines. */
    private static int behindPageNumber(CleanText text, int at) {
        Numeral page = text.at(at) == '-' && text.lineBefore(at) ? Numeral.at(text, at + 1) : null;
        boolean closed = page != null && text.at(page.end()) == '-' && text.lineBefore(page.end() + 1);
        return page != null && closed ? page.end() + 1 : at;
    }

    /** （81）卫防字26号, 〔94〕财税字第089号 */
    private static boolean readYearFirst(Found found, int open, Year year) {
        CleanText text = found.text();
        int end = year.end();
        while (end - year.end() < LONGEST_OLD_CODE
                && CleanText.isHan(text.at(end))
                && text.at(end) != '第'
                && !text.gapBefore(end)) {
            end++;
        }
        int serialAt = text.at(end) == '第' ? end + 1 : end;
        Numeral serial = Numeral.at(text, serialAt);
        if (end - year.end() < 2 || serial == null || text.at(serial.end()) != '号') {
            return false;
        }
        String code = text.text(year.end(), end);
        boolean court = code.chars().anyMatch(c -> COURT.indexOf(c) >= 0);
        boolean old = "字发函办".indexOf(code.charAt(code.length() - 1)) >= 0;
        if (court || !old) {
            return false;
        }
        found.add(numbered(open, serial.end() + 1, code, year.value(), serial.value()));
        return true;
    }

    static Numbered numbered(int start, int end, String code, int year, int serial) {
        return new Numbered(Found.span(start, end), CitationType.NUMBER, CitationNormalizer.number(code, year, serial));
    }
}
