package io.ceyuan.indexer.extract;

import io.ceyuan.indexer.extract.LineJoiner.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text files: a line is a paragraph, unless all lines were cut to one width. */
final class PlainText {

    static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]");

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
        List<String> paragraphs = LineJoiner.isWrapped(rest) ? LineJoiner.join(indented(raw, table.consumed())) : rest;
        if (paragraphs.isEmpty()) {
            return Rejected.blank();
        }
        if (paragraphs.size() > Limits.BLOCKS) {
            return Rejected.tooMuchText();
        }
        return new Extracted("txt", paragraphs.stream().map(Block::paragraph).toList(), properties);
    }

    /** The lines after the first ones, with what the blank lines and the indentation say. */
    private static List<Line> indented(List<String> raw, int skipped) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = false;
        int skip = skipped;
        for (String line : raw) {
            String clean = CleanText.line(line);
            if (clean.isEmpty()) {
                afterBlank = true;
            } else if (skip-- <= 0) {
                lines.add(new Line(clean, afterBlank || line.startsWith("　　") || line.startsWith("    ")));
                afterBlank = false;
            }
        }
        return lines;
    }
}
