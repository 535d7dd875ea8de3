package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation.Standard;
import io.ceyuan.core.citation.CitationNormalizer;
import io.ceyuan.core.citation.text.CleanText;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers of standards.
 *
 * <pre>
 * GB/T 9704-2012   GB50072   GB/T 1.1—2020   DB44/T 1234-2019   ISO/IEC 27001:2013   T/CECS 10-2020
 * GBT 18894-2016, HJT 417-2007      the / is lost
 * GB 378242019                      the dash is lost
 * GDP2020, PM2.5                    none
 * </pre>
 */
final class StandardForms {

    private static final Set<String> PREFIXES = new TreeSet<>(Set.of(
            "GB GBJ GBZ HJ JT JTG JTJ JTS YY AQ CJ CJJ JG JGJ CECS GA WS SL DL NB NY SB QC YD SJ LY HG TSG MZ JR JY LB WH XF MT SC SN SY SH YB YS TB MH HB HBC EJ QX HY CY DA DZ TD LD BB FZ JB JC JGT RB RISN DG GM KA YZ YC ZY WW WM SW TY GY GC HS CB QB NYT HJBAT HAF HAD ISO ISO/TR ISO/TS IEC ISO/IEC EN ASTM IEEE ITU-T API ASME BS"
                    .split(" ", -1)));

    /** What the T after a prefix is of: GB/T, GBT. */
    private static final int LONGEST = 12;

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2049;

    private StandardForms() {}

    /** Reads a standard at a capital letter; the place behind its letters, or behind all of it. */
    static int read(Found found, int start) {
        CleanText text = found.text();
        int letters = start;
        while (letters - start < LONGEST && isPrefix(text.at(letters))) {
            letters++;
        }
        int prefixEnd = letters;
        String prefix = prefix(text.text(start, letters));
        if (prefix.isEmpty() && letters - start > 3 && text.has("JTG", start)) {
            // JTG D20-2017, JTG/T F20-2015: a letter begins the number
            prefixEnd = letters - 1;
            prefix = prefix(text.text(start, prefixEnd));
        }
        if (prefix.isEmpty() && text.has("DB", start) && CleanText.isDigit(text.at(start + 2))) {
            prefixEnd = start + 2;
            while (prefixEnd - start < 6 && CleanText.isDigit(text.at(prefixEnd))) {
                prefixEnd++;
            }
            prefix = text.text(start, prefixEnd);
            if (text.at(prefixEnd) == '/' && text.at(prefixEnd + 1) == 'T') {
                prefixEnd += 2;
                prefix += "/T";
            } else if (text.at(prefixEnd) == 'T') {
                prefixEnd++;
                prefix += "/T";
            } else if (text.at(prefixEnd) == '/' && CleanText.isDigit(text.at(prefixEnd + 1))) {
                return withoutSpace(found, start, prefixEnd + 1, prefix + "/");
            } else {
                return letters;
            }
        }
        int number = prefixEnd;
        int end = prefix.isEmpty() ? number : numberEnd(text, number);
        if (prefix.isEmpty() || end <= number || (isLetterOrDigit(text.at(start - 1)) && !text.gapBefore(start))) {
            return Math.max(letters, start + 1);
        }
        found.add(new Standard(
                Found.span(start, end), CitationNormalizer.standard(prefix, number(text.text(number, end)))));
        return end;
    }

    /** DB44/26-2001 */
    private static int withoutSpace(Found found, int start, int number, String prefix) {
        int end = numberEnd(found.text(), number);
        if (end > number) {
            found.add(new Standard(Found.span(start, end), prefix + found.text().text(number, end)));
        }
        return Math.max(end, number);
    }

    private static boolean isPrefix(char c) {
        return (c >= 'A' && c <= 'Z') || c == '/';
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || CleanText.isDigit(c);
    }

    /** GB/T of GB/T and GBT; empty for letters that are no prefix. */
    private static String prefix(String letters) {
        if (PREFIXES.contains(letters)) {
            return letters;
        }
        if (letters.startsWith("T/") && letters.length() > 3 && letters.indexOf('/', 2) < 0) {
            return letters;
        }
        for (String tail : new String[] {"/T", "/Z", "T", "Z"}) {
            String bare = letters.endsWith(tail) ? letters.substring(0, letters.length() - tail.length()) : "";
            if (PREFIXES.contains(bare)) {
                return bare + "/" + tail.substring(tail.length() - 1);
            }
        }
        return "";
    }

    /** The place behind 9704-2012, 1.1-2020, 3838; the start when no number stands there. */
    private static int numberEnd(CleanText text, int start) {
        int end = figures(text, text.at(start) >= 'A' && text.at(start) <= 'Z' ? start + 1 : start);
        while (text.at(end) == '.' && CleanText.isDigit(text.at(end + 1)) && end > start) {
            end = figures(text, end + 1);
        }
        if (end - start < 2) {
            return start;
        }
        if (text.at(end) == '-' || text.at(end) == ':') {
            int year = figures(text, end + 1);
            int digits = year - end - 1;
            if (digits == 4 || digits == 2) {
                return year;
            }
        }
        return end;
    }

    private static int figures(CleanText text, int start) {
        int end = start;
        while (CleanText.isDigit(text.at(end)) && end - start < 10 && (end == start || !text.gapBefore(end))) {
            end++;
        }
        return end;
    }

    /** 37824-2019 of 378242019. */
    private static String number(String written) {
        if (written.length() >= 8 && written.indexOf('-') < 0 && written.indexOf('.') < 0 && written.indexOf(':') < 0) {
            int year = Integer.parseInt(written.substring(written.length() - 4));
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return written.substring(0, written.length() - 4) + "-" + year;
            }
        }
        return written;
    }
}
