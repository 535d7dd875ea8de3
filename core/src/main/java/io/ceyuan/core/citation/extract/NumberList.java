package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation.Numbered;
import io.ceyuan.core.citation.CitationNormalizer;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number and those that follow it with the same code and year: 国发〔2015〕34号、35号, 〔2015〕36、37号, 3至5号, 〔2015〕3号、〔2016〕5号.
 * A member is as written; a range is one citation.
 */
final class NumberList {

    private static final String AND = "、和及与或";
    private static final String TO = "至到-~";
    private static final String UNITS = "年月日.%元条个项万亿届次时分点";

    /** No list is longer. */
    private static final int MOST = 60;

    private record Member(int start, int end, int year, int serial, int last, boolean complete) {}

    private NumberList() {}

    static boolean read(Found found, int start, String code, NumberForms.Year first, Numeral serial) {
        CleanText text = found.text();
        List<Member> members = new ArrayList<>();
        Member member = member(text, start, first.value(), serial);
        while (member != null && members.size() < MOST) {
            members.add(member);
            member = next(text, member);
        }
        int last = members.size() - 1;
        while (last > 0 && !members.get(last).complete()) {
            last--;
        }
        if (!members.get(last).complete() && !mayEndWithoutMark(text, start, code, members.getFirst())) {
            return false;
        }
        for (Member one : members.subList(0, last + 1)) {
            found.add(citation(code, one));
        }
        return true;
    }

    private static Member member(CleanText text, int start, int year, Numeral serial) {
        int end = serial.end();
        int last = 0;
        if (TO.indexOf(text.at(end)) >= 0) {
            int at = end + 1 + (text.at(end + 1) == '第' ? 1 : 0);
            Numeral to = Numeral.at(text, at);
            if (to != null && text.at(to.end()) == '号' && to.value() > serial.value()) {
                return new Member(start, to.end() + 1, year, serial.value(), to.value(), true);
            }
        }
        boolean complete = text.at(end) == '号';
        if (complete && TO.indexOf(text.at(end + 1)) >= 0) {
            int at = end + 2 + (text.at(end + 2) == '第' ? 1 : 0);
            Numeral to = Numeral.at(text, at);
            if (to != null && text.at(to.end()) == '号' && to.value() > serial.value()) {
                return new Member(start, to.end() + 1, year, serial.value(), to.value(), true);
            }
        }
        return new Member(start, complete ? end + 1 : end, year, serial.value(), last, complete);
    }

    private static @Nullable Member next(CleanText text, Member before) {
        if (AND.indexOf(text.at(before.end())) < 0) {
            return null;
        }
        int start = before.end() + 1;
        int at = start;
        int year = before.year();
        if (text.at(at) == '〔' || text.at(at) == '(') {
            NumberForms.Year own = NumberForms.year(text, at);
            if (own == null || !own.closed()) {
                return null;
            }
            year = own.value();
            at = own.end();
        }
        Numeral serial = Numeral.at(text, at + (text.at(at) == '第' ? 1 : 0));
        if (serial == null
                || UNITS.indexOf(text.at(serial.end())) >= 0
                || (text.at(serial.end()) == '号' && OrderForms.isOrderOfItsOwn(text, serial.end()))) {
            return null;
        }
        return member(text, start, year, serial);
    }

    /** 号 is missing: nothing may follow that would make the figure a measure. */
    private static boolean mayEndWithoutMark(CleanText text, int start, String code, Member only) {
        int end = only.end();
        char next = text.at(end);
        return AgencyCodes.isKnown(text, start, start + code.length())
                && !CleanText.isDigit(next)
                && (next == CleanText.NONE || UNITS.indexOf(next) < 0);
    }

    private static Numbered citation(String code, Member one) {
        String normal = CitationNormalizer.number(code, one.year(), one.serial());
        if (one.last() > 0) {
            normal = normal.substring(0, normal.length() - 1) + "至" + one.last() + "号";
        }
        return new Numbered(Found.span(one.start(), one.end()), CitationType.NUMBER, normal);
    }
}
