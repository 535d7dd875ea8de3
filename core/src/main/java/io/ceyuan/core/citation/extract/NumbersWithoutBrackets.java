package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;

/**
 * 发文字号 whose brackets are lost, read back from their 号.
 *
 * <pre>
 * 国办发201681号                     the first four figures are the year
 * 国发2015〕34号                     the opening one is lost
 * 国发2015年第34号 国发2015年34号     年 in place of them, behind a code that is known
 * 国务院公报2015年第34号              no: not a code
 * </pre>
 */
final class NumbersWithoutBrackets {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2049;

    /** 商务部2019年第6号 is a notice or an order, though 商务部 is a code too. */
    private static final String BODY_ENDS = "部委会局署厅院";

    private NumbersWithoutBrackets() {}

    /** Reads a number whose 号 stands there; false when there is none. */
    static boolean read(Found found, int mark) {
        return readFigures(found, mark) || readParted(found, mark);
    }

    private static boolean readFigures(Found found, int mark) {
        CleanText text = found.text();
        int start = mark;
        while (start > found.floor() && CleanText.isDigit(text.at(start - 1)) && mark - start < 10) {
            start--;
        }
        int digits = mark - start;
        if (digits < 5 || digits > 9) {
            return false;
        }
        int year = Integer.parseInt(text.text(start, start + 4));
        int code = isYear(year) ? AgencyCodes.startBefore(text, start, found.floor()) : -1;
        boolean shaped = text.at(start + 4) != '0' && AgencyCodes.hasShape(text, code, start);
        if (code < 0 || !(shaped || AgencyCodes.isKnown(text, code, start))) {
            return false;
        }
        int serial = Integer.parseInt(text.text(start + 4, mark));
        found.add(NumberForms.numbered(code, mark + 1, text.text(code, start), year, serial));
        return true;
    }

    /** The year and the serial are parted by 〕 or 年. */
    private static boolean readParted(Found found, int mark) {
        CleanText text = found.text();
        Numeral serial = Numeral.before(text, mark, found.floor());
        if (serial == null || serial.value() == 0) {
            return false;
        }
        int parted = serial.start() - (text.at(serial.start() - 1) == '第' ? 1 : 0) - 1;
        boolean closed = text.at(parted) == '〕' || text.at(parted) == ')';
        Numeral year = closed || text.at(parted) == '年' ? Numeral.before(text, parted, found.floor()) : null;
        if (year == null || year.end() - year.start() != 4 || !year.isArabic(text) || !isYear(year.value())) {
            return false;
        }
        int code = AgencyCodes.startBefore(text, year.start(), found.floor());
        boolean body = !closed && BODY_ENDS.indexOf(text.at(year.start() - 1)) >= 0;
        boolean known = code >= 0 && !body && AgencyCodes.endsAsKnown(text, code, year.start());
        if (!known && !(closed && AgencyCodes.hasShape(text, code, year.start()))) {
            return false;
        }
        String name = NumberForms.codeText(text, code, year.start());
        found.add(NumberForms.numbered(code, mark + 1, name, year.value(), serial.value()));
        return true;
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
