package io.ceyuan.core.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The normal forms, by which spellings of one thing are one.
 *
 * <pre>
 * 国发[2015]第034号                      国发〔2015〕34号
 * 《关于修改&lt;X办法&gt;\n的决定》            关于修改〈X办法〉的决定
 * 中华人民共和国国务院令第七百零七号       国务院令第707号
 * GBT 18894—2016                         GB/T 18894-2016
 * </pre>
 */
public final class CitationNormalizer {

    /** The number of a page that stands between the two halves of a title. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("\\n[ \\t\\u3000]*[-—]?[ ]?[0-9]{1,4}[ ]?[-—]?[ \\t\\u3000]*\\r?\\n");

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    /** Tried only where blanks begin, so that thousands of them without a line break take no time. */
    private static final Pattern LINE_BREAK =
            Pattern.compile("(?<![ \\t\\u3000])[ \\t\\u3000]*+[\\r\\n]++[\\s\\u3000]*+");

    private static final Pattern INNER = Pattern.compile("〈([^〈〉]+)〉");
    private static final String STATE = "中华人民共和国";
    private static final List<String> STATE_IS_PLAIN = List.of("国务院", "主席", "海关");

    /** 国发〔20155〕34号 */
    private static final Pattern MALFORMED = Pattern.compile("〔(?![0-9]{4}〕)[0-9〇零一二三四五六七八九]+〕[^〔〕]*号$");

    private CitationNormalizer() {}

    /** 国发〔2015〕34号. */
    public static String number(String code, int year, int serial) {
        return code + "〔" + year + "〕" + serial + "号";
    }

    /** Whether a number is one that no document can have, since its year is none: 国发〔20155〕34号. */
    public static boolean isMalformed(String number) {
        return MALFORMED.matcher(number).find();
    }

    /**
     * 国务院令第707号, 公告2020年第5号.
     *
     * @param issuers as written, joint ones parted by 、 or a space; empty where none is named
     * @param label 令, 公告 or 通告
     * @param year 0 where the serial runs on over the years
     */
    public static String order(String issuers, String label, int year, int serial) {
        return withoutState(issuers) + label + (year == 0 ? "" : year + "年") + "第" + serial + "号";
    }

    private static String withoutState(String issuers) {
        String named = issuers;
        for (String body : STATE_IS_PLAIN) {
            named = named.replace(STATE + body, body);
        }
        return named;
    }

    /** A title without its outer 《》 as it was written: what is inside of it keeps its signs, in one form. */
    public static String title(String written) {
        String text = PAGE_NUMBER.matcher(written).replaceAll("");
        StringBuilder title = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '《', '<', '＜', '﹤', '‹', '«' -> title.append('〈');
                case '》', '>', '＞', '﹥', '›', '»' -> title.append('〉');
                default -> title.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
            }
        }
        return BLANK.matcher(title).replaceAll("");
    }

    /** Titles inside a title that is in its normal form. */
    public static List<String> innerTitles(String title) {
        List<String> inner = new ArrayList<>();
        Matcher matcher = INNER.matcher(title);
        while (matcher.find()) {
            inner.add(matcher.group(1));
        }
        return inner;
    }

    /** GB/T 9704-2012 of its prefix, GB/T or GBT, and its number. */
    public static String standard(String prefix, String number) {
        return prefix + " " + number;
    }

    /** What was said, with line breaks inside of it taken out. */
    public static String quotation(String written) {
        return LINE_BREAK.matcher(written).replaceAll("");
    }
}
