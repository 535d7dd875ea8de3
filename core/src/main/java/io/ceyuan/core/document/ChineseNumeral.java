package io.ceyuan.core.document;

import java.util.OptionalInt;

/** Whole numbers as documents write them: 十二, 一百零三, 七〇七, 12, １２. */
public final class ChineseNumeral {

    /** The Chinese characters a numeral is made of, as the inside of a regular expression's class. */
    public static final String CHARACTERS = "〇零○一二三四五六七八九十百千";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST = 9;
    private static final int MOST = 99_999;

    private ChineseNumeral() {}

    /** The value; empty for a text that is no numeral, or one above 99,999. */
    public static OptionalInt parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return OptionalInt.empty();
        }
        int sum = 0;
        int digits = 0;
        boolean pending = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int unit = unit(c);
            if (unit > 0) {
                sum += (pending ? digits : 1) * unit;
                digits = 0;
                pending = false;
                continue;
            }
            int digit = digit(c);
            if (digit < 0) {
                return OptionalInt.empty();
            }
            digits = digits * 10 + digit;
            pending = digits > 0;
        }
        int value = sum + digits;
        return value > MOST ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /**
     * The numeral of official texts: 12 is 十二, 103 is 一百零三.
     *
     * @throws IllegalArgumentException for a value below 1 or above 9,999
     */
    public static String format(int value) {
        if (value < 1 || value > 9_999) {
            throw new IllegalArgumentException("no provision has the number " + value);
        }
        int thousands = value / 1000;
        int hundreds = value % 1000 / 100;
        int tens = value % 100 / 10;
        int ones = value % 10;
        StringBuilder text = new StringBuilder();
        if (thousands > 0) {
            text.append(DIGITS.charAt(thousands)).append('千').append(hundreds == 0 && tens + ones > 0 ? "零" : "");
        }
        if (hundreds > 0) {
            text.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            text.append(tens == 1 && thousands + hundreds == 0 ? "" : DIGITS.charAt(tens))
                    .append('十');
        } else if (hundreds > 0 && ones > 0) {
            text.append('零');
        }
        return ones > 0 ? text.append(DIGITS.charAt(ones)).toString() : text.toString();
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static int digit(char c) {
        return switch (c) {
            case '零', '○' -> 0;
            case '两' -> 2;
            default -> {
                int chinese = DIGITS.indexOf(c);
                yield chinese >= 0 ? chinese : Character.digit(c, 10);
            }
        };
    }
}
