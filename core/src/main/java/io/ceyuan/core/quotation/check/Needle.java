package io.ceyuan.core.quotation.check;

/** A string to be found in time that grows with the text alone, whatever both are (Knuth, Morris, Pratt 1977). */
final class Needle {

    private final String string;
    private final int[] borders;

    Needle(String string) {
        if (string.isEmpty()) {
            throw new IllegalArgumentException("nothing to look for");
        }
        this.string = string;
        borders = new int[string.length() + 1];
        borders[0] = -1;
        int border = -1;
        for (int at = 0; at < string.length(); at++) {
            border = extended(border, string.charAt(at));
            borders[at + 1] = border;
        }
    }

    int length() {
        return string.length();
    }

    /** Where it begins first in the text from the place on; -1 where it does not stand. */
    int in(String text, int from) {
        int matched = 0;
        for (int at = from; at < text.length(); at++) {
            matched = extended(matched, text.charAt(at));
            if (matched == string.length()) {
                return at + 1 - matched;
            }
        }
        return -1;
    }

    private int extended(int matched, char next) {
        int border = matched == string.length() ? borders[matched] : matched;
        while (border >= 0 && string.charAt(border) != next) {
            border = borders[border];
        }
        return border + 1;
    }
}
