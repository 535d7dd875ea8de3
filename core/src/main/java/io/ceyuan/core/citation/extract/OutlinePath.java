package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;

/** The place in a text that has no 条: 一、（一）1.（1）, at least two of its steps. */
final class OutlinePath {

    private OutlinePath() {}

    /** The place behind it; -1 when no path begins there. */
    static int end(CleanText text, int start) {
        int at = start;
        int steps = 0;
        Numeral first = Numeral.at(text, at);
        if (first != null && !first.isArabic(text) && text.at(first.end()) == '、') {
            at = first.end() + 1;
            steps++;
        }
        int bracket = bracket(text, at, false);
        if (bracket > 0) {
            at = bracket;
            steps++;
        }
        Numeral point = steps > 0 ? Numeral.at(text, at) : null;
        if (point != null && point.isArabic(text) && (text.at(point.end()) == '.' || text.at(point.end()) == '、')) {
            at = point.end() + 1;
            steps++;
        }
        int inner = steps > 0 ? bracket(text, at, true) : -1;
        if (inner > 0) {
            at = inner;
            steps++;
        }
        return steps >= 2 ? at : -1;
    }

    private static int bracket(CleanText text, int at, boolean arabic) {
        if (text.at(at) != '(') {
            return -1;
        }
        Numeral numeral = Numeral.at(text, at + 1);
        return numeral != null && numeral.isArabic(text) == arabic && text.at(numeral.end()) == ')'
                ? numeral.end() + 1
                : -1;
    }

    static String normal(CleanText text, int start, int end) {
        return text.text(start, end).replace('(', '（').replace(')', '）');
    }
}
