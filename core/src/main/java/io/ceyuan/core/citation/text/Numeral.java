package io.ceyuan.core.citation.text;

import io.ceyuan.core.document.ChineseNumeral;
import org.jspecify.annotations.Nullable;

/**
 * A whole number in Arabic digits or in Chinese ones, not mixed: 34, 034, 三十四, 二〇一五.
 *
 * @param start clean place
 * @param end clean place after it
 */
public record Numeral(int start, int end, int value) {

    private static final int LONGEST = 9;

    /** The number that begins there; null when none does. Digits that white space parts are two numbers. */
    public static @Nullable Numeral at(CleanText text, int start) {
        int end = start;
        boolean arabic = CleanText.isDigit(text.at(start));
        while (end - start <= LONGEST
                && isOf(arabic, text.at(end))
                && (end == start || !arabic || !text.gapBefore(end))) {
            end++;
        }
        return of(text, start, end);
    }

    /** The number that ends there, and does not reach before the floor; null when none does. */
    public static @Nullable Numeral before(CleanText text, int end, int floor) {
        int start = end;
        boolean arabic = CleanText.isDigit(text.at(end - 1));
        while (start > floor
                && end - start <= LONGEST
                && isOf(arabic, text.at(start - 1))
                && (start == end || !arabic || !text.gapBefore(start))) {
            start--;
        }
        return of(text, start, end);
    }

    private static @Nullable Numeral of(CleanText text, int start, int end) {
        if (start == end || end - start > LONGEST) {
            return null;
        }
        if (CleanText.isDigit(text.at(start))) {
            return new Numeral(start, end, Integer.parseInt(text.text(start, end)));
        }
        var value = ChineseNumeral.parse(text.text(start, end));
        return value.isPresent() ? new Numeral(start, end, value.getAsInt()) : null;
    }

    private static boolean isOf(boolean arabic, char c) {
        return arabic ? CleanText.isDigit(c) : isChinese(c);
    }

    /** Whether a Chinese numeral has the character. */
    public static boolean isChinese(char c) {
        return switch (c) {
            case '〇', '零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '两' -> true;
            default -> false;
        };
    }

    public boolean isArabic(CleanText text) {
        return CleanText.isDigit(text.at(start));
    }
}
