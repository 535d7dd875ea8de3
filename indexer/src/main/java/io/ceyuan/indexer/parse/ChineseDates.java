package io.ceyuan.indexer.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as documents write them: 2021年3月5日, 2021-03-05, 二〇二一年三月五日. */
public final class ChineseDates {

    private static final String ZERO = "〇○零ＯO0０";
    private static final String DIGITS = "一二三四五六七八九";
    private static final String YEAR = "(?<year>[12１２][0-9０-９]{3}|[一二][" + ZERO + DIGITS + "]{3})";
    private static final String PART = "[0-9０-９]{1,2}|[" + DIGITS + "十廿卅" + ZERO + "]{1,3}";

    static final Pattern DATE = Pattern.compile(
            YEAR + "\\s*[年./-]\\s*(?<month>" + PART + ")\\s*[月./-]\\s*(?<day>" + PART + ")(?:\\s*日|(?![0-9０-９年月]))");

    private static final Pattern AROUND = Pattern.compile("[（(\\[【]?(?:发布|成文|印发|公布)?(?:时间|日期)?[：:]?\\s*|"
            + "\\s*(?:T?\\s*[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?)?\\s*[)）\\]】]?");

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2099;

    private ChineseDates() {}

    /** The date that the whole line is, a time of day or brackets left aside; empty for any other line. */
    public static Optional<LocalDate> whole(String line) {
        if (line.length() > 40) {
            return Optional.empty();
        }
        Matcher matcher = DATE.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean alone = AROUND.matcher(line.substring(0, matcher.start())).matches()
                && AROUND.matcher(line.substring(matcher.end())).matches();
        return alone ? of(matcher) : Optional.empty();
    }

    /** The first date in the text. */
    static Optional<LocalDate> find(String text) {
        return all(text).stream().findFirst();
    }

    /** All dates in the text, in its order. */
    static List<LocalDate> all(String text) {
        List<LocalDate> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            of(matcher).ifPresent(dates::add);
        }
        return dates;
    }

    /** The date of a match of {@link #DATE}; empty for a 13th month and the like. */
    static Optional<LocalDate> of(Matcher matcher) {
        int year = year(matcher.group("year"));
        if (year < EARLIEST || year > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, part(matcher.group("month")), part(matcher.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String text) {
        int year = 0;
        for (int at = 0; at < text.length(); at++) {
            year = year * 10 + digit(text.charAt(at));
        }
        return year;
    }

    /** 5, 十, 十二, 二十, 三十一, 廿一, 〇五. */
    private static int part(String text) {
        int value = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '十' -> value = Math.max(1, value) * 10;
                case '廿' -> value = 20;
                case '卅' -> value = 30;
                default -> {
                    boolean afterTen = at > 0 && "十廿卅".indexOf(text.charAt(at - 1)) >= 0;
                    value = afterTen ? value + digit(c) : value * 10 + digit(c);
                }
            }
        }
        return value;
    }

    private static int digit(char c) {
        if (ZERO.indexOf(c) >= 0) {
            return 0;
        }
        int chinese = DIGITS.indexOf(c);
        return chinese >= 0 ? chinese + 1 : Character.digit(c, 10);
    }
}
