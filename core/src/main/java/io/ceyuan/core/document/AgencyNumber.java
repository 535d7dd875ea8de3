package io.ceyuan.core.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 发文字号 in its normal form of GB/T 9704: agency code, four-digit year in 六角括号, serial without leading zeros, as
 * {@code 国发〔2015〕34号}.
 */
public record AgencyNumber(String agencyCode, int year, int serial) implements DocumentNumber {

    private static final String OPEN = "[〔﹝❲\\[［(（【〖〚]";
    private static final String CLOSE = "[〕﹞❳\\]］)）】〗〛]";

    /** An agency code starts with a Chinese character and has no punctuation in it. */
    private static final Pattern CODE = Pattern.compile("[\\p{IsHan}][\\p{IsHan}A-Za-z]{0,19}");

    private static final Pattern FORM = Pattern.compile("(?<code>" + CODE + ")\\s*" + OPEN
            + "\\s*(?<year>[1-9１-９][0-9０-９]{3})\\s*" + CLOSE + "\\s*第?\\s*(?<serial>[0-9０-９]{1,6})\\s*[号號]");

    public AgencyNumber {
        if (!CODE.matcher(agencyCode).matches()) {
            throw new IllegalArgumentException("not an agency code: " + agencyCode);
        }
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + year);
        }
        if (serial < 0 || serial > 999_999) {
            throw new IllegalArgumentException("not a serial: " + serial);
        }
    }

    static Optional<AgencyNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    static Optional<AgencyNumber> find(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.find() ? Optional.of(of(matcher)) : Optional.empty();
    }

    private static AgencyNumber of(Matcher matcher) {
        // Integer.parseInt reads full-width digits as digits
        return new AgencyNumber(
                matcher.group("code"),
                Integer.parseInt(matcher.group("year")),
                Integer.parseInt(matcher.group("serial")));
    }

    @Override
    public String toString() {
        return agencyCode + "〔" + year + "〕" + serial + "号";
    }
}
