package io.ceyuan.core.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a range of days.
 *
 * <pre>
 * 2015..2020   2015-01-01 to 2020-12-31       2018-03..   from 2018-03-01 on
 * ..2019       to 2019-12-31                  2018年3月    2018-03-01 to 2018-03-31
 * </pre>
 *
 * A day that does not exist is read as its month, a month that does not exist as its year, with a warning.
 */
final class DateRange {

    private static final String BETWEEN = "\\.{2,3}|…|~|～|至";
    private static final Pattern RANGE = Pattern.compile("(?<from>.*?)(?:" + BETWEEN + ")(?<to>.*)");

    private static final String YEAR = "(?:[1-9１-９][0-9０-９]{3}[0-9０-９年月日/-]*)?";

    /** A range that is one without saying issued: before it. */
    private static final Pattern BARE = Pattern.compile(YEAR + "\\.\\." + YEAR);

    private static final Pattern DATE =
            Pattern.compile("([1-9][0-9]{3})(?:年|[-/.年]([0-9]{1,2})(?:月|[-/.月]([0-9]{1,2})日?)?)?");

    private final Collection<String> warnings;

    DateRange(Collection<String> warnings) {
        this.warnings = warnings;
    }

    /** Whether a word can only be meant as a range of days. */
    static boolean isBare(String word) {
        return BARE.matcher(word).matches() && word.chars().anyMatch(Character::isDigit);
    }

    /** The range of a text; empty, with a warning, when it tells no day. */
    Optional<Query.Issued> read(String typed) {
        Matcher range = RANGE.matcher(typed);
        boolean isRange = range.matches();
        String first = isRange ? range.group("from") : typed;
        String last = isRange ? range.group("to") : typed;
        LocalDate from = first.isEmpty() ? null : day(first, true);
        LocalDate to = last.isEmpty() ? null : day(last, false);
        if (from == null && to == null) {
            warnings.add("“" + typed + "”不是日期范围，已忽略；日期范围写作 2015..2020 或 2018-03..");
            return Optional.empty();
        }
        if (from != null && to != null && from.isAfter(to)) {
            warnings.add("日期范围“" + typed + "”前后颠倒，已对调");
            return read(last + ".." + first);
        }
        return Optional.of(new Query.Issued(from, to));
    }

    /** The first or last day of what the text tells. */
    private @Nullable LocalDate day(String typed, boolean first) {
        Matcher date = DATE.matcher(halfWidth(typed));
        if (!date.matches()) {
            warnings.add("“" + typed + "”不是日期，已忽略");
            return null;
        }
        int year = Integer.parseInt(date.group(1));
        String month = date.group(2);
        if (month == null) {
            return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
        }
        try {
            YearMonth of = YearMonth.of(year, Integer.parseInt(month));
            return date.group(3) == null
                    ? (first ? of.atDay(1) : of.atEndOfMonth())
                    : inMonth(of, Integer.parseInt(date.group(3)), typed, first);
        } catch (DateTimeException noSuchMonth) {
            warnings.add("没有“" + typed + "”这个日期，已按 " + year + " 年检索");
            return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
        }
    }

    private LocalDate inMonth(YearMonth month, int day, String typed, boolean first) {
        if (month.isValidDay(day)) {
            return month.atDay(day);
        }
        warnings.add("没有“" + typed + "”这个日期，已按 " + month.getYear() + " 年 " + month.getMonthValue() + " 月检索");
        return first ? month.atDay(1) : month.atEndOfMonth();
    }

    private static String halfWidth(String typed) {
        StringBuilder text = new StringBuilder();
        typed.chars().forEach(c -> text.append((char) (c >= '０' && c <= '９' ? c - '０' + '0' : c)));
        return text.toString();
    }

    /** The range as short as it can be told. */
    static String write(Query.Issued range) {
        String from = range.from() == null ? "" : write(range.from(), true);
        String to = range.to() == null ? "" : write(range.to(), false);
        return from.equals(to) ? from : from + ".." + to;
    }

    private static String write(LocalDate day, boolean first) {
        YearMonth month = YearMonth.from(day);
        if (!day.equals(first ? month.atDay(1) : month.atEndOfMonth())) {
            return day.toString();
        }
        return month.getMonthValue() == (first ? 1 : 12) ? Integer.toString(day.getYear()) : month.toString();
    }
}
