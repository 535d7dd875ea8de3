package io.ceyuan.web.page;

import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.YearRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values are put on a page. */
final class Wording {

    private static final int STEP = 1024;

    private Wording() {}

    /** 12,345 */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** 12.5%, and 0.03% where one digit would say nothing. */
    static String share(long part, long all) {
        double percent = 100.0 * part / all;
        return String.format(Locale.ROOT, percent > 0 && percent < 0.1 ? "%.2f%%" : "%.1f%%", percent);
    }

    /** 2015年6月16日 */
    static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** Number and date of a document, as far as they are known. */
    static List<String> facts(@Nullable String number, @Nullable LocalDate issued) {
        List<String> facts = new ArrayList<>();
        if (number != null) {
            facts.add(number);
        }
        if (issued != null) {
            facts.add(date(issued));
        }
        return facts;
    }

    /** Its beginning, with … where it is longer. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most) + "…";
    }

    /** 512 字节, 36 KB, 1.2 MB */
    static String size(long bytes) {
        if (bytes < STEP) {
            return bytes + " 字节";
        }
        if (bytes < STEP * STEP) {
            return bytes / STEP + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / (double) (STEP * STEP));
    }

    /** DOCX */
    static String format(String format) {
        return format.toUpperCase(Locale.ROOT);
    }

    /** A facet's value as it is shown: 2015年 for a year, DOCX for a format, of a path its last step, any other as it is. */
    static String facetValue(FacetName facet, String value) {
        return switch (facet) {
            case YEAR -> YearRange.parse(value).map(Wording::years).orElse(value);
            case FORMAT -> format(value);
            case REGION, FOLDER -> value.substring(value.lastIndexOf(FacetName.STEP) + 1);
            case ISSUER, KIND, LEVEL, TOPIC, VALIDITY -> value;
        };
    }

    /** The same with the whole path: 云泽省 › 青岚市. */
    static String facetPath(FacetName facet, String value) {
        return facet.hasLevels() ? value.replace(FacetName.STEP, " › ") : facetValue(facet, value);
    }

    private static String years(YearRange range) {
        if (range.from() == range.to()) {
            return range.from() + "年";
        }
        if (range.from() == YearRange.FIRST) {
            return range.to() + "年及以前";
        }
        return range.to() == YearRange.LAST ? range.from() + "年及以后" : range.from() + "—" + range.to() + "年";
    }
}
