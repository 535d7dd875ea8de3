package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationNormalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a number, in a Chinese sentence that says where. */
final class NumberFaults {

    /** No body that still issues documents numbered them before. */
    private static final int FIRST_YEAR = 1900;

    private static final String OPEN = "[〔﹝❲\\[［(（【〖〚<＜〈《{｛]";
    private static final String CLOSE = "[〕﹞❳\\]］)）】〗〛>＞〉》}｝]";

    /** 国发〔2015〕34号 with anything missing or too long; blanks are never given back, so that a thousand of them take no time. */
    private static final Pattern NUMBER = Pattern.compile("(?<code>[\\p{IsHan}A-Za-z]{0,30})\\s*+" + OPEN
            + "\\s*+(?<year>[0-9０-９\\p{IsHan}]{0,9})\\s*+年?\\s*+" + CLOSE
            + "\\s*+第?\\s*+(?<serial>[0-9０-９〇零○一二三四五六七八九十百千]{0,12})\\s*+(?<mark>[号號])?\\s*+(?:文件?)?");

    /** 国务院令第号, 34号 */
    private static final Pattern ORDER = Pattern.compile(
            "(?<issuer>[\\p{IsHan}]{0,60}?)(?<form>令|公告|通告)?\\s*+第?\\s*+(?<serial>[0-9０-９]{0,12})\\s*+[号號](?:令|文件?)?");

    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}&&[^〇零○一二三四五六七八九]]");
    private static final Pattern YEAR = Pattern.compile("[0-9０-９]{4}|[0-9０-９]{2}|[〇零○一二三四五六七八九]{4}");

    private NumberFaults() {}

    /** Of a text that should be one number and cannot be read as one; empty when it does not look like one. */
    static Optional<String> of(String typed) {
        Matcher number = NUMBER.matcher(typed);
        if (number.matches() && !isVersion(number)) {
            return Optional.of(of(number.group("code"), number.group("year"), number.group("serial")));
        }
        Matcher order = ORDER.matcher(typed);
        if (!order.matches()) {
            return Optional.empty();
        }
        if (order.group("serial").isEmpty()) {
            return order.group("form") == null ? Optional.empty() : Optional.of("缺少序号，应写作“国务院令第658号”的形式");
        }
        return order.group("form") == null
                ? Optional.of("文号不完整，应有发文机关代字、年份和序号，如“国发〔2015〕34号”")
                : Optional.of("文号有误，应写作“国务院令第658号”“公告2020年第5号”的形式");
    }

    /** 云泽省绿化条例（试行）, X条例（2016年修正）: a title, with neither serial nor 号 behind its brackets. */
    private static boolean isVersion(Matcher number) {
        return number.group("serial").isEmpty()
                && number.group("mark") == null
                && !YEAR.matcher(number.group("year")).matches()
                && WORD.matcher(number.group("year")).find();
    }

    private static String of(String code, String year, String serial) {
        if (code.isEmpty()) {
            return "缺少发文机关代字，应写作“国发〔2015〕34号”的形式";
        }
        if (!YEAR.matcher(year).matches()) {
            return year.isEmpty() ? "缺少年份，应为四位数字" : "年份“" + year + "”有误，应为四位数字";
        }
        return serial.isEmpty() ? "缺少序号，应写作“国发〔2015〕34号”的形式" : "序号“" + serial + "”有误";
    }

    /**
     * Of a number that could be read and that no document can have, or of a provision of one.
     *
     * @param day on which it is asked
     */
    static Optional<String> of(Citation citation, LocalDate day) {
        String number = citation instanceof Citation.Provision provision
                ? provision.of().orElse("")
                : citation.normalized();
        if (CitationNormalizer.isMalformed(number)) {
            return of(number).or(() -> Optional.of("年份有误，应为四位数字"));
        }
        if (!(citation instanceof Citation.Numbered)) {
            return Optional.empty();
        }
        Parsed parsed = Parsed.of(citation);
        Integer year = parsed.year();
        Integer serial = parsed.serial();
        if (serial != null && serial == 0) {
            return Optional.of("序号不能为 0");
        }
        if (year != null && year > day.getYear()) {
            return Optional.of("年份 " + year + " 在今年之后");
        }
        return year != null && year < FIRST_YEAR ? Optional.of("年份 " + year + " 过早") : Optional.empty();
    }
}
