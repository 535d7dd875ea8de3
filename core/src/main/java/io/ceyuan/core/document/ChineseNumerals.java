package io.ceyuan.core.document;

import java.util.OptionalInt;

/** Whole numbers below ten thousand as documents write them: 57, ５７, 五十七, 二百一十八, 七〇七. */
final class ChineseNumerals {

    static final String CHARACTERS = "〇零○一二三四五六七八九十百千";

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumerals() {}

    /** The value; empty for a text that is no number. */
    static OptionalInt value(String text) {
        String plain = text.replace('零', '〇').replace('○', '〇');
        int sum = 0;
        int digits = 0;
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            int unit = unit(c);
            if (unit > 0) {
                sum += Math.max(1, digits) * unit;
                digits = 0;
                continue;
            }
            int digit = DIGITS.indexOf(c) >= 0 ? DIGITS.indexOf(c) : Character.digit(c, 10);
            if (digit < 0 || digits > 9_999) {
                return OptionalInt.empty();
            }
            digits = digits * 10 + digit;
        }
        return plain.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sum + digits);
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
