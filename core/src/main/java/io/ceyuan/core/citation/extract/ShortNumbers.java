package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation.Numbered;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;

/** 34号文, where one number with that serial was cited before. 15号会议室 is none. */
final class ShortNumbers {

    /** A longer figure has the year in it, and has lost its brackets. */
    private static final int MOST = 9_999;

    private ShortNumbers() {}

    static boolean read(Found found, int mark) {
        CleanText text = found.text();
        if (text.at(mark + 1) != '文') {
            return false;
        }
        Numeral serial = Numeral.before(text, mark, found.floor());
        if (serial == null || !serial.isArabic(text) || serial.value() > MOST) {
            return false;
        }
        int start = serial.start() - (text.at(serial.start() - 1) == '第' ? 1 : 0);
        if (NumberForms.CLOSE.indexOf(text.at(start - 1)) >= 0 && CleanText.isDigit(text.at(start - 2))) {
            // 〔20155〕34号文: what is left of a number that cannot be read
            return false;
        }
        String normal =
                found.serials().whole(CitationType.NUMBER, serial.value()).orElse(serial.value() + "号");
        found.add(new Numbered(Found.span(start, mark + 1), CitationType.NUMBER, normal));
        return true;
    }
}
