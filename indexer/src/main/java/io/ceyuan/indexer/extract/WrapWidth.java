package io.ceyuan.indexer.extract;

import io.ceyuan.indexer.extract.LineJoiner.Line;
import io.ceyuan.indexer.extract.LineJoiner.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Tells the width to which a text was cut: the one at which many lines stop in the middle of a sentence. */
final class WrapWidth {

    /** Narrower lines are verse, a list or a column of a table; wider ones are not broken by hand or mail gateway. */
    private static final int NARROWEST = 30;

    private static final int WIDEST = 160;

    /** Lines cut to one width differ by a character or two: no line begins with a comma, and no word is broken. */
    private static final int PLAY = 6;

    private static final int FEWEST = 4;

    /** So many of the lines at least are cut, one in five: a text with many short items has few full lines. */
    private static final int SHARE = 5;

    /** One in twenty may be wider: a table, an address. */
    private static final int WIDER = 20;

    private WrapWidth() {}

    /** The width in columns; empty when lines are paragraphs. */
    static OptionalInt of(List<Line> lines) {
        int[] cut = new int[WIDEST + 1];
        List<Integer> widths = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            int width = LineJoiner.width(lines.get(at).text()) + indent(lines.get(at));
            if (lines.get(at).start() != Start.ROW) {
                widths.add(width);
                if (width <= WIDEST && at + 1 < lines.size() && goesOn(lines.get(at), lines.get(at + 1))) {
                    cut[width]++;
                }
            }
        }
        for (int width = WIDEST; width >= NARROWEST; width--) {
            int most = width;
            long within = sum(cut, width - PLAY, width);
            boolean many = within >= FEWEST && within * SHARE >= widths.size();
            if (many && widths.stream().filter(other -> other > most).count() * WIDER <= widths.size()) {
                return OptionalInt.of(usual(cut, width - PLAY, width));
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a line stops in the middle of a sentence that the next one takes up. */
    private static boolean goesOn(Line line, Line next) {
        return !LineJoiner.isFinished(line.text())
                && next.start() == Start.INSIDE
                && !LineJoiner.isOpening(next.text());
    }

    private static int indent(Line line) {
        return line.start() == Start.FIRST_LINE ? 4 : 0;
    }

    private static int usual(int[] counts, int from, int to) {
        int usual = to;
        for (int at = to; at >= Math.max(0, from); at--) {
            usual = counts[at] > counts[usual] ? at : usual;
        }
        return usual;
    }

    private static int sum(int[] counts, int from, int to) {
        int sum = 0;
        for (int at = Math.max(0, from); at <= to; at++) {
            sum += counts[at];
        }
        return sum;
    }
}
