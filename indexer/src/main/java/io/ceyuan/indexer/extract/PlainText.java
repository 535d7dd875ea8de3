package io.ceyuan.indexer.extract;

import io.ceyuan.indexer.extract.LineJoiner.Line;
import io.ceyuan.indexer.extract.LineJoiner.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Text files: a line is a paragraph, unless many lines were cut to one width. */
final class PlainText {

    static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]");

    /** Columns of a table: parted by a tabulator, or twice by a run of spaces. */
    private static final Pattern CELLS = Pattern.compile("\\t|\\S[ 　]{2,}\\S+[ 　]{2,}\\S");

    private static final Pattern CELL_END = Pattern.compile("\t|[ 　]{2,}");

    private PlainText() {}

    static Extraction read(String text) {
        FrontMatter front = FrontMatter.split(List.of(LINE_END.split(text, -1)));
        List<String> raw = front.rest();
        List<String> lines = raw.stream()
                .map(CleanText::line)
                .filter(line -> !line.isEmpty())
                .toList();
        LabelTable table = LabelTable.read(lines);
        List<Property> properties = new ArrayList<>(front.properties());
        properties.addAll(table.properties());
        List<String> rest = lines.subList(table.consumed(), lines.size());
        List<Line> marked = marked(raw, table.consumed());
        OptionalInt width = WrapWidth.of(marked);
        List<Block> paragraphs = PageTail.cut(
                width.isPresent()
                        ? LineJoiner.join(marked, width.getAsInt())
                        : rest.stream().map(Block::paragraph).toList());
        if (paragraphs.isEmpty()) {
            return Rejected.blank();
        }
        if (paragraphs.size() > Limits.BLOCKS) {
            return Rejected.tooMuchText();
        }
        return new Extracted("txt", paragraphs, properties);
    }

    /** The lines after the first ones, with what the blank lines and the indentation say. */
    private static List<Line> marked(List<String> raw, int skipped) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = false;
        int skip = skipped;
        for (String line : raw) {
            String clean = CleanText.line(line);
            if (clean.isEmpty()) {
                afterBlank = true;
            } else if (skip-- <= 0) {
                lines.add(line(line, clean, afterBlank));
                afterBlank = false;
            }
        }
        return lines;
    }

    private static Line line(String raw, String clean, boolean afterBlank) {
        String inner = raw.strip();
        if (!CELLS.matcher(inner).find()) {
            return new Line(clean, start(raw, afterBlank));
        }
        List<String> cells = CELL_END.splitAsStream(inner).map(CleanText::line).toList();
        return TableRows.row(cells).map(Line::of).orElseGet(() -> new Line(clean, Start.APART));
    }

    private static Start start(String line, boolean afterBlank) {
        if (line.startsWith("　　") || (line.startsWith("    ") && !line.startsWith("     "))) {
            return Start.FIRST_LINE;
        }
        return afterBlank || line.startsWith("    ") ? Start.MAY_BEGIN : Start.INSIDE;
    }
}
