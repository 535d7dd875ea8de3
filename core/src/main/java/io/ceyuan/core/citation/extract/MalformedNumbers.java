package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation.Numbered;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;

/**
 * 发文字号 whose year is none. They are read as a whole and keep what they say, so that no other number is cut out of them.
 *
 * <pre>
 * 国发〔20155〕34号  国发〔201〕6号  国办发〔20196〕号     behind a code that is known, or has the shape of one before 〔
 * 附表（123）45号  注〔3〕12号                          none
 * </pre>
 */
final class MalformedNumbers {

    private static final int SHORTEST_YEAR = 3;
    private static final int LONGEST_YEAR = 9;
    private static final int LONGEST_SERIAL = 9;

    private MalformedNumbers() {}

    /** Whether more than a year stands there before a closing bracket with a serial behind it: 〔20155〕34号. */
    static boolean isLongYear(CleanText text, int at) {
        int end = yearEnd(text, at);
        return NumberForms.CLOSE.indexOf(text.at(end)) >= 0 && markAfter(text, end + 1) >= 0;
    }

    /** Reads a malformed number whose opening bracket stands there; false when there is none. */
    static boolean read(Found found, int open) {
        CleanText text = found.text();
        int digits = yearEnd(text, open + 1);
        int close = text.at(digits) == '年' ? digits + 1 : digits;
        int mark = NumberForms.CLOSE.indexOf(text.at(close)) < 0 ? -1 : markAfter(text, close + 1);
        if (mark < 0 || digits - open - 1 < SHORTEST_YEAR) {
            return false;
        }
        int code = AgencyCodes.startBefore(text, open, found.floor());
        boolean shaped = text.at(open) == '〔' && AgencyCodes.hasShape(text, code, open);
        if (code < 0 || !(shaped || AgencyCodes.isKnown(text, code, open))) {
            return false;
        }
        String serial = text.text(NumberForms.serialAt(text, close + 1), mark + 1);
        String said = NumberForms.codeText(text, code, open) + "〔" + text.text(open + 1, digits) + "〕" + serial;
        found.add(new Numbered(Found.span(code, mark + 1), CitationType.NUMBER, said));
        return true;
    }

    private static int yearEnd(CleanText text, int at) {
        int end = at;
        while (end - at < LONGEST_YEAR
                && (CleanText.isDigit(text.at(end)) || NumberForms.isChineseDigit(text.at(end)))) {
            end++;
        }
        return end;
    }

    /** The place of the 号 behind a serial, which may be missing too; -1 when there is none. */
    private static int markAfter(CleanText text, int at) {
        int start = NumberForms.serialAt(text, at);
        int end = start;
        while (end - start < LONGEST_SERIAL && (CleanText.isDigit(text.at(end)) || Numeral.isChinese(text.at(end)))) {
            end++;
        }
        return text.at(end) == '号' ? end : -1;
    }
}
