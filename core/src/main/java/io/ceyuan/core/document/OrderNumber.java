package io.ceyuan.core.document;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 令号 or 公告号: who issued it, and the serial, which some bodies begin anew each year.
 *
 * @param issuer as written, joint ones too, but without 中华人民共和国; empty for a 公告2020年第5号 that does not say
 * @param year empty where the serial runs on over the years
 */
public record OrderNumber(String issuer, Form form, OptionalInt year, int serial) implements DocumentNumber {

    /** What is numbered so. */
    public enum Form {
        ORDER("令"),
        ANNOUNCEMENT("公告");

        private final String label;

        Form(String label) {
            this.label = label;
        }
    }

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}][\\p{IsHan}、，,\\s]{0,150}?");
    private static final String ISSUER = "(?<issuer>(?:" + NAME + ")?)";
    private static final String SERIAL = "(?<serial>[0-9０-９]{1,5}|[" + ChineseNumeral.CHARACTERS + "]{1,8})\\s*[号號]";

    /** 国务院令第707号, 公告2020年第5号, 云泽省人民政府令（第218号） */
    private static final Pattern FORM_FIRST = Pattern.compile(ISSUER + "\\s*(?<form>令|公告)(?:\\s*公告)?\\s*[（(]?\\s*"
            + "(?:(?<year>[12１２][0-9０-９]{3})\\s*年\\s*)?第\\s*" + SERIAL + "\\s*[）)]?");

    /** 国务院第707号令 */
    private static final Pattern SERIAL_FIRST = Pattern.compile(
            ISSUER + "\\s*(?:(?<year>[12１２][0-9０-９]{3})\\s*年\\s*)?第\\s*" + SERIAL + "\\s*(?<form>令|公告)");

    private static final Pattern NO_ISSUER = Pattern.compile("关于|根据|依据|按照|已经|以下|公布|发布|《|的$|令|文件|公告|^[第在和与]|^.$");
    /** 2019年8月16日云泽省人民政府令 */
    private static final Pattern END_OF_DATE = Pattern.compile("^日(?![照喀土])");

    private static final Pattern STATE = Pattern.compile("(?:^|(?<=[、 ]))中华人民共和国(?=[\\p{IsHan}]{2})");

    public OrderNumber {
        if (issuer.isEmpty() && (form == Form.ORDER || year.isEmpty())) {
            throw new IllegalArgumentException("a number that many may have: " + form.label + "第" + serial + "号");
        }
        if (!issuer.isEmpty() && !isIssuer(issuer)) {
            throw new IllegalArgumentException("not an issuer: " + issuer);
        }
        if (serial < 1 || serial > 99_999) {
            throw new IllegalArgumentException("not a serial: " + serial);
        }
    }

    static Optional<OrderNumber> parse(String text) {
        Matcher first = FORM_FIRST.matcher(text);
        if (first.matches()) {
            return of(first);
        }
        Matcher last = SERIAL_FIRST.matcher(text);
        return last.matches() ? of(last) : Optional.empty();
    }

    static Optional<OrderNumber> find(String text) {
        Matcher first = FORM_FIRST.matcher(text);
        if (first.find()) {
            return of(first);
        }
        Matcher last = SERIAL_FIRST.matcher(text);
        return last.find() ? of(last) : Optional.empty();
    }

    private static Optional<OrderNumber> of(Matcher matcher) {
        String issuer = issuer(matcher.group("issuer"));
        Form form = matcher.group("form").equals(Form.ORDER.label) ? Form.ORDER : Form.ANNOUNCEMENT;
        OptionalInt year = matcher.group("year") == null
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(matcher.group("year")));
        OptionalInt serial = ChineseNumeral.parse(matcher.group("serial"));
        boolean unique = !issuer.isEmpty() || (form == Form.ANNOUNCEMENT && year.isPresent());
        if (!unique || serial.isEmpty() || serial.getAsInt() < 1 || (!issuer.isEmpty() && !isIssuer(issuer))) {
            return Optional.empty();
        }
        return Optional.of(new OrderNumber(issuer, form, year, serial.getAsInt()));
    }

    private static boolean isIssuer(String name) {
        return NAME.matcher(name).matches() && !NO_ISSUER.matcher(name).find();
    }

    private static String issuer(String written) {
        String undated = END_OF_DATE.matcher(written.strip()).replaceAll("");
        String name = STATE.matcher(undated.replaceAll("\\s+", " ")).replaceAll("");
        return name.equals("国") ? "国务院" : name;
    }

    @Override
    public String toString() {
        String of = year.isEmpty() ? "" : year.getAsInt() + "年";
        return issuer + form.label + of + "第" + serial + "号";
    }
}
