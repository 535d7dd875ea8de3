package io.ceyuan.core.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of the facet of years.
 *
 * <pre>
 * 2015         one year
 * 2015..2020   with both
 * 2015..       and later
 * ..2020       and earlier
 * </pre>
 *
 * @param from the first year, 0 where it is open
 * @param to the last year, 9999 where it is open
 */
public record YearRange(int from, int to) {

    /** Where a range is open to earlier years. */
    public static final int FIRST = 0;

    /** Where a range is open to later years. */
    public static final int LAST = 9_999;

    private static final Pattern FORM = Pattern.compile("(?<year>[0-9]{4})|(?<from>[0-9]{4})?\\.\\.(?<to>[0-9]{4})?");

    public YearRange {
        if (from < FIRST || to > LAST || from > to) {
            throw new IllegalArgumentException("no years: " + from + " to " + to);
        }
    }

    /** The range that the text names; empty for any other text, and for one that names no year or no time. */
    public static Optional<YearRange> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || text.equals("..")) {
            return Optional.empty();
        }
        String year = form.group("year");
        if (year != null) {
            return Optional.of(new YearRange(Integer.parseInt(year), Integer.parseInt(year)));
        }
        String first = form.group("from");
        String last = form.group("to");
        int from = first == null ? FIRST : Integer.parseInt(first);
        int to = last == null ? LAST : Integer.parseInt(last);
        return from > to ? Optional.empty() : Optional.of(new YearRange(from, to));
    }

    public boolean contains(int year) {
        return from <= year && year <= to;
    }
}
