package io.ceyuan.indexer.extract;

import io.ceyuan.core.document.Cell;
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

    /** 云政发〔2021〕12号, …公告第9号 and 2021年3月5日 have a line of their own, whatever stands around them. */
    private static final Pattern ALONE = Pattern.compile(
            "[（(]?[\\p{IsHan}A-Za-z]{1,12}[〔\\[［（(][0-9]{4}[〕\\]］）)]\\s*第?\\s*[0-9]{1,5}\\s*号[）)]?"
                    + "|\\p{IsHan}{2,40}(?:公告|令)[（(]?\\s*第\\s*(?:[0-9]{1,4}|[〇零一二三四五六七八九十百]{1,6})\\s*号[）)]?"
                    + "|[12][0-9]{3}\\s*年\\s*[0-9]{1,2}\\s*月\\s*[0-9]{1,2}\\s*日|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日");

    /** 路中医发 at the end of a line, and 〔2011〕10号 below it. */
    private static final Pattern HEAD_OF_NUMBER = Pattern.compile("[\\p{IsHan}A-Za-z]{2,12}");

    private static final Pattern REST_OF_NUMBER =
            Pattern.compile("[〔\\[［（(][0-9]{4}[〕\\]］）)]\\s*第?\\s*[0-9]{1,5}\\s*号");

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；：!?;:…][”’）》」』)\"]*$");

    /** Marks that no paragraph begins with. */
    private static final String HANGING = "，。、；：？！）》〉」』”’％%";

    private LineJoiner() {}

    /**
     * A line of the page.
     *
     * @param text clean and not empty
     * @param start what the page shows about its beginning
     * @param cells of a row, spans of its text; empty for what is no row
     */
    record Line(String text, Start start, List<Cell> cells) {

        Line(String text, Start start) {
            this(text, start, List.of());
        }

        static Line of(Block row) {
            return new Line(row.text(), Start.ROW, row.cells());
        }

        boolean indented() {
            return start != Start.INSIDE;
        }
    }

    /** Where a line stands. */
    enum Start {
        /** At the margin: it may go on with the line above. */
        INSIDE,
        /** After a gap or away from the margin: a paragraph may begin here. */
        MAY_BEGIN,
        /** Indented by two characters, as the first line of a paragraph is. */
        FIRST_LINE,
        /** After a wide gap, or in letters of another size: a paragraph begins here. */
        APART,
        /** A row of a table, which is whole. */
        ROW
    }

    /** The paragraphs and rows of the lines, in order. */
    static List<Block> join(List<Line> lines) {
        return join(lines, usualWidth(lines));
    }

    /**
     * The paragraphs and rows of the lines, in order.
     *
     * @param width of a full line in columns
     */
    static List<Block> join(List<Line> lines, int width) {
        int full = (int) (width * FULL);
        List<Block> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean telling = isIndentTelling(lines, full);
        Line last = null;
        for (Line line : lines) {
            if (last != null && startsNew(last, line, full, telling)) {
                paragraphs.add(new Block(paragraph.toString(), 0, last.cells(), null));
                paragraph.setLength(0);
            }
            append(paragraph, line.text());
            last = line;
        }
        if (last != null) {
            paragraphs.add(new Block(paragraph.toString(), 0, last.cells(), null));
        }
        return paragraphs;
    }

    /** The lines as one, with a space where English words would run together. */
    static String together(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> append(text, line));
        return text.toString();
    }

    private static void append(StringBuilder text, String line) {
        if (!text.isEmpty() && needsSpace(text, line)) {
            text.append(' ');
        }
        text.append(line);
    }

    /** Whether full lines stand at the margin, so that an indented one begins a paragraph. */
    private static boolean isIndentTelling(List<Line> lines, int full) {
        List<Line> wide =
                lines.stream().filter(line -> width(line.text()) >= full).toList();
        long indented =
                wide.stream().filter(line -> line.start() == Start.FIRST_LINE).count();
        return indented * 2 <= wide.size();
    }

    /** Whether the line ends as a sentence does. */
    static boolean isFinished(String line) {
        return SENTENCE_END.matcher(line).find();
    }

    /** Whether the line begins as an article or an item of a list does. */
    static boolean isOpening(String line) {
        return OPENING.matcher(line).find();
    }

    private static boolean startsNew(Line last, Line next, int full, boolean telling) {
        if (last.start() == Start.ROW || next.start() == Start.ROW) {
            return true;
        }
        if (HEAD_OF_NUMBER.matcher(last.text()).matches()
                && REST_OF_NUMBER.matcher(next.text()).matches()) {
            return false;
        }
        if (isAlone(last) || isAlone(next)) {
            return true;
        }
        if (next.start() == Start.APART) {
            return true;
        }
        if (telling && next.start() == Start.FIRST_LINE && last.start() != Start.MAY_BEGIN) {
            return true;
        }
        if (HANGING.indexOf(next.text().charAt(0)) >= 0) {
            return false;
        }
        boolean lastIsFull = width(last.text()) >= full;
        if (isFinished(last.text())) {
            return next.indented() || !lastIsFull || isOpening(next.text());
        }
        // a full line without its sentence end goes on, even when a cited 第十条 comes to stand at the start of the next
        boolean mayOpen = next.indented() || last.text().endsWith("）");
        return !lastIsFull || (mayOpen && isOpening(next.text()));
    }

    private static boolean isAlone(Line line) {
        return ALONE.matcher(line.text()).matches()
                || REST_OF_NUMBER.matcher(line.text()).matches();
    }

    private static boolean needsSpace(StringBuilder before, String after) {
        char left = before.charAt(before.length() - 1);
        char right = after.charAt(0);
        // a number may be broken anywhere: 202 | 1年, 10 | %
        return isLatin(left) && isLatin(right) && (Character.isLetter(left) || Character.isLetter(right));
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x250 && c != '-' && (Character.isLetterOrDigit(c) || ",.;:)(%".indexOf(c) >= 0);
    }

    private static int usualWidth(List<Line> lines) {
        return width(
                lines.stream()
                        .filter(line -> line.start() != Start.ROW)
                        .map(Line::text)
                        .toList(),
                0.9);
    }

    private static int width(List<String> lines, double share) {
        int[] widths = lines.stream().mapToInt(LineJoiner::width).sorted().toArray();
        return widths.length == 0 ? 0 : widths[(int) ((widths.length - 1) * share)];
    }

    /** Columns on the page: a Chinese character takes two, a Latin one takes one. */
    static int width(String line) {
        return line.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
    }
}
