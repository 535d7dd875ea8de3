package io.ceyuan.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts lines that were broken to fit a page together to paragraphs again. */
final class LineJoiner {

    /** A line of this share of the usual width is full: its break was made by the page, not by the writer. */
    private static final double FULL = 0.85;

    private static final Pattern OPENING = Pattern.compile(
            "^(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百0-9]{1,3}[）)]"
                    + "|第[一二三四五六七八九十百千零〇0-9]{1,6}[编章节条]|附件|附[：:]|附表|[0-9]{1,2}[.．、](?![0-9])|[①-⑳]|——|[12][0-9]{3}\\s?年\\s?[0-9]{1,2}\\s?月\\s?[0-9]{1,2}\\s?日 )");

    /** 云政发〔2021〕12号 and 2021年3月5日 have a line of their own, whatever stands around them. */
    private static final Pattern ALONE = Pattern.compile(
            "[（(]?[\\p{IsHan}A-Za-z]{1,12}[〔\\[［（(][0-9]{4}[〕\\]］）)]\\s*第?\\s*[0-9]{1,5}\\s*号[）)]?"
                    + "|[12][0-9]{3}\\s*年\\s*[0-9]{1,2}\\s*月\\s*[0-9]{1,2}\\s*日|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日");

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；：!?;:…][”’）》」』)\"]*$");

    private LineJoiner() {}

    /**
     * A line of the page.
     *
     * @param text clean and not empty
     * @param indented whether the page shows that a paragraph may begin here
     * @param apart whether the page shows that a paragraph begins here: by a gap, or letters of another size
     */
    record Line(String text, boolean indented, boolean apart) {

        Line(String text, boolean indented) {
            this(text, indented, false);
        }
    }

    /** The paragraphs of the lines, in order. */
    static List<String> join(List<Line> lines) {
        int full = (int) (usualWidth(lines) * FULL);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        Line last = null;
        for (Line line : lines) {
            if (last != null && startsNew(last, line, full)) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            if (!paragraph.isEmpty() && needsSpace(paragraph, line.text())) {
                paragraph.append(' ');
            }
            paragraph.append(line.text());
            last = line;
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    /** Whether the lines look cut to one width, as in text copied out of a PDF. */
    static boolean isWrapped(List<String> lines) {
        if (lines.size() < 10) {
            return false;
        }
        int width = width(lines, 0.95);
        if (width < 40 || width > 130) {
            return false;
        }
        long cut = lines.stream()
                .filter(line -> width(line) >= width - 6
                        && width(line) <= width + 6
                        && !SENTENCE_END.matcher(line).find())
                .count();
        return cut * 2 > lines.size();
    }

    private static boolean startsNew(Line last, Line next, int full) {
        if (next.apart()
                || ALONE.matcher(last.text()).matches()
                || ALONE.matcher(next.text()).matches()) {
            return true;
        }
        boolean lastIsFull = width(last.text()) >= full;
        if (SENTENCE_END.matcher(last.text()).find()) {
            return next.indented()
                    || !lastIsFull
                    || OPENING.matcher(next.text()).find();
        }
        // a full line without its sentence end goes on, even when a cited 第十条 comes to stand at the start of the next
        boolean mayOpen = next.indented() || last.text().endsWith("）");
        return !lastIsFull || (mayOpen && OPENING.matcher(next.text()).find());
    }

    private static boolean needsSpace(StringBuilder before, String after) {
        return isLatin(before.charAt(before.length() - 1)) && isLatin(after.charAt(0));
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x250 && c != '-' && (Character.isLetterOrDigit(c) || ",.;:)(%".indexOf(c) >= 0);
    }

    private static int usualWidth(List<Line> lines) {
        return width(lines.stream().map(Line::text).toList(), 0.9);
    }

    private static int width(List<String> lines, double share) {
        int[] widths = lines.stream().mapToInt(LineJoiner::width).sorted().toArray();
        return widths.length == 0 ? 0 : widths[(int) ((widths.length - 1) * share)];
    }

    /** Columns on the page: a Chinese character takes two, a Latin one takes one. */
    private static int width(String line) {
        return line.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
    }
}
