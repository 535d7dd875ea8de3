package io.ceyuan.core.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 发文字号 in its normal form of GB/T 9704: agency code, four-digit year in 六角括号, serial without leading zeros, as
 * {@code 国发〔2015〕34号}.
 */
public record DocumentNumber(String agencyCode, int year, int serial) {

    private static final String OPEN = "[〔﹝❲\\[［(（【〖〚]";
    private static final String CLOSE = "[〕﹞❳\\]］)）】〗〛]";

    /** An agency code starts with a Chinese character and has no punctuation in it. */
    static final Pattern FORM = Pattern.compile("(?<code>[\\p{IsHan}][\\p{IsHan}A-Za-z]{0,19})\\s*" + OPEN
            + "\\s*(?<year>[0-9０-９]{4})\\s*" + CLOSE + "\\s*第?\\s*(?<serial>[0-9０-９]{1,6})\\s*[号號]");

    public DocumentNumber {
        if (agencyCode.isBlank()) {
            throw new IllegalArgumentException("a document number without agency code");
        }
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + year);
        }
        if (serial < 0) {
            throw new IllegalArgumentException("not a serial: " + serial);
        }
    }

    /** The number that the whole text is, in any bracket style; empty when the text is something else. */
    public static Optional<DocumentNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    /** The first number in the text; empty when there is none. */
    public static Optional<DocumentNumber> find(String text) {
        Matcher matcher = FORM.matcher(text);
        while (matcher.find()) {
            if (!matcher.group("year").startsWith("0") && !matcher.group("year").startsWith("０")) {
                return Optional.of(of(matcher));
            }
        }
        return Optional.empty();
    }

    private static DocumentNumber of(Matcher matcher) {
        // Integer.parseInt reads full-width digits as digits
        return new DocumentNumber(
                matcher.group("code"),
                Math.max(1000, Integer.parseInt(matcher.group("year"))),
                Integer.parseInt(matcher.group("serial")));
    }

    @Override
    public String toString() {
        return agencyCode + "〔" + year + "〕" + serial + "号";
    }
}
