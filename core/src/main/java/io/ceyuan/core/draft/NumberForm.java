package io.ceyuan.core.draft;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a 发文字号 by GB/T 9704: code, year of four Arabic digits in 〔〕, serial in Arabic digits without 第 and leading zeros, 号.
 *
 * <pre>
 * 国发[2015]第034号     国发〔2015〕34号     brackets, 第, zero
 * 国发〔二〇一五〕34号    国发〔2015〕34号     numerals
 * 国发〔2015〕34        国发〔2015〕34号     no 号
 * 国发〔2015〕34号、35号   right: members of a list are not looked at
 * （81）卫防字26号        right: so it was written then
 * 国务院令第658号         right: an order has 第
 * </pre>
 */
final class NumberForm {

    /** GB/T 9704—1999 brought 〔〕 in force; documents from before it were numbered otherwise. */
    private static final int FIRST_YEAR = 2000;

    private static final String BLANKS = "[\\s\\p{Z}]*";
    private static final String NUMERAL = "[0-9０-９〇○零一二三四五六七八九十百千]";
    private static final String OPEN = "〔﹝❲\\[［(（【〖〚《〈";
    private static final String CLOSE = "〕﹞❳\\]］)）】〗〛》〉";

    private static final Pattern FORM = Pattern.compile("(?<code>[^" + OPEN + "0-9０-９]+|[^0-9０-９]+?)" + BLANKS
            + "(?<open>[" + OPEN + "]?)" + BLANKS + "(?<year>" + NUMERAL
            + "{4}|" + NUMERAL + "{2})年?" + BLANKS + "(?<close>[" + CLOSE + "]?)" + BLANKS + "(?:年|字)?(?<ordinal>第?)"
            + BLANKS + "(?<serial>" + NUMERAL + "{1,6})" + BLANKS + "(?<mark>[号號]?)");

    private static final Pattern NORMAL = Pattern.compile(".+〔(?<year>[0-9]{4})〕[0-9]+号");
    private static final Pattern LIST_GOES_ON = Pattern.compile("^[\\s\\p{Z}]*[、和及与或至到\\-~～—－]");
    private static final Pattern ORDER =
            Pattern.compile("(?<label>令|公告|通告)" + BLANKS + "(?<open>[（(]?)(?<year>(?:[0-9]{4}年)?)" + BLANKS
                    + "(?<ordinal>第?)" + BLANKS + "(?<serial>[0-9０-９]{1,6})号[）)]?$");

    private NumberForm() {}

    /** What is wrong with the numbers of a text. */
    static List<Remark> in(String text, List<Citation> citations) {
        List<Remark> remarks = new ArrayList<>();
        for (Citation one : citations) {
            if (one instanceof Citation.Numbered numbered) {
                (numbered.type() == CitationType.NUMBER ? number(text, numbered) : order(text, numbered))
                        .ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    private static Optional<Remark> number(String text, Citation.Numbered number) {
        Span span = number.span();
        String written = text.substring(span.start(), span.end());
        Matcher normal = NORMAL.matcher(number.normalized());
        Matcher form = FORM.matcher(written);
        if (written.equals(number.normalized()) || !normal.matches() || !form.matches()) {
            return Optional.empty();
        }
        if (LIST_GOES_ON
                        .matcher(text.substring(span.end(), Math.min(text.length(), span.end() + 2)))
                        .find()
                && form.group("mark").isEmpty()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(normal.group("year"));
        List<String> faults = faults(form, year);
        String correct = number.normalized();
        if (faults.isEmpty()) {
            boolean spaced = !written.replaceAll("[\\s\\p{Z}]+", "").equals(written);
            return spaced && written.indexOf('\n') < 0
                    ? Optional.of(Remark.hint(FindingKind.NUMBER_FORM, span, "文号中间不留空格，应写作“" + correct + "”。", correct))
                    : Optional.empty();
        }
        String message = "文号应写作“" + correct + "”：" + String.join("，", faults) + "（GB/T 9704）。";
        return Optional.of(
                year < FIRST_YEAR
                        ? Remark.hint(FindingKind.NUMBER_FORM, span, message, correct)
                        : Remark.error(FindingKind.NUMBER_FORM, span, message, correct));
    }

    private static List<String> faults(Matcher form, int year) {
        List<String> faults = new ArrayList<>();
        if (!form.group("open").equals("〔") || !form.group("close").equals("〕")) {
            faults.add("年份用六角括号“〔〕”括入");
        }
        if (form.group("year").length() == 2) {
            if (year < FIRST_YEAR) {
                return List.of();
            }
            faults.add("年份标全称");
        }
        if (!isArabic(form.group("year")) || !isArabic(form.group("serial"))) {
            faults.add("年份和序号用阿拉伯数字");
        }
        if (!form.group("ordinal").isEmpty()) {
            if (year < FIRST_YEAR) {
                return List.of();
            }
            faults.add("序号前不加“第”字");
        }
        if (form.group("serial").matches("[0０].*")) {
            faults.add("序号不编虚位，不以 0 开头");
        }
        if (form.group("mark").isEmpty()) {
            faults.add("序号后加“号”字");
        }
        return faults;
    }

    /** 国务院令第034号, 公安部令105号; 国务院第658号令 and 国务院令（第658号） are usual too. */
    private static Optional<Remark> order(String text, Citation.Numbered order) {
        Span span = order.span();
        String written = text.substring(span.start(), span.end());
        Matcher form = ORDER.matcher(written);
        if (!form.find() || order.normalized().indexOf('第') < 0) {
            return Optional.empty();
        }
        List<String> faults = new ArrayList<>();
        if (form.group("ordinal").isEmpty() && form.group("year").isEmpty()) {
            faults.add("序号前加“第”字");
        }
        String serial = form.group("serial");
        if (serial.matches("[0０].*")) {
            faults.add("序号不编虚位，不以 0 开头");
        }
        if (!isArabic(serial)) {
            faults.add("序号用半角阿拉伯数字");
        }
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        boolean bracketed = !form.group("open").isEmpty();
        String number = form.group("year") + "第" + Integer.parseInt(serial) + "号";
        String correct =
                written.substring(0, form.start()) + form.group("label") + (bracketed ? "（" + number + "）" : number);
        return Optional.of(Remark.hint(
                FindingKind.NUMBER_FORM, span, "宜写作“" + correct + "”：" + String.join("，", faults) + "。", correct));
    }

    /** In half width. */
    private static boolean isArabic(String numeral) {
        return numeral.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
