package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The day before a number, which tells the year that the number leaves out.
 *
 * <pre>
 * 2004年12月21日交通部令第14号      2004
 * 二〇〇四年十二月二十一日以交通部令第14号  2004
 * </pre>
 */
final class Days {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;

    private Days() {}

    /** The year of the day that ends there; empty where none does. */
    static OptionalInt yearBefore(CleanText text, int place) {
        int end = text.at(place - 1) == '以' ? place - 1 : place;
        Numeral day = before(text, end, '日');
        Numeral month = day == null ? null : before(text, day.start(), '月');
        Numeral year = month == null ? null : before(text, month.start(), '年');
        return year != null && isYear(year) ? OptionalInt.of(year.value()) : OptionalInt.empty();
    }

    /** Whether it is the year of an act that is numbered as they are today. */
    static boolean isYear(Numeral year) {
        return year.end() - year.start() == 4 && year.value() >= FIRST_YEAR && year.value() <= LAST_YEAR;
    }

    private static @Nullable Numeral before(CleanText text, int end, char unit) {
        return text.at(end - 1) == unit ? Numeral.before(text, end - 1, 0) : null;
    }
}
