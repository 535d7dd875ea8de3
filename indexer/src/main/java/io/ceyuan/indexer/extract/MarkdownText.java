package io.ceyuan.indexer.extract;

import io.ceyuan.core.document.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown: headings with their level, table rows, and every other line a paragraph; the marks are taken off. */
final class MarkdownText {

    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})(?:\\s+|(?=[^#\\s]))(.*?)\\s*#*\\s*$");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(={2,}|-{2,})\\s*$");
    private static final Pattern RULE = Pattern.compile("^ {0,3}(?:[-*_]\\s*){3,}$");
    private static final Pattern TABLE_RULE = Pattern.compile("^[\\s|:+-]*-[\\s|:+-]*$");
    private static final Pattern ROW = Pattern.compile("\\|(.*?)(?:(?<!\\\\)\\|)?");
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern LEAD = Pattern.compile("^\\s*(?:>\\s*)*(?:[-*+]\\s+)?");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\((?:[^()]|\\([^)]*\\))*\\)");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<!\\\\)(?:\\*\\*|__|~~|`+|(?<![\\p{Alnum}*])\\*(?=\\S)|(?<=\\S)\\*(?![\\p{Alnum}*]))");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");

    private MarkdownText() {}

    static Extraction read(String text) {
        FrontMatter front = FrontMatter.split(
                List.of(PlainText.LINE_END.split(COMMENT.matcher(text).replaceAll(""), -1)));
        List<Block> blocks = new ArrayList<>();
        String above = "";
        for (String line : front.rest()) {
            // === makes a heading of the line right above it; --- elsewhere is a rule
            if (UNDERLINE.matcher(line).matches() && !above.isBlank() && !blocks.isEmpty()) {
                Block last = blocks.removeLast();
                blocks.add(Block.heading(last.text(), line.contains("=") ? 1 : 2));
            } else if (!RULE.matcher(line).matches()) {
                addLine(line, blocks);
            }
            above = line;
        }
        if (blocks.isEmpty()) {
            return Rejected.blank();
        }
        return blocks.size() > Limits.BLOCKS
                ? Rejected.tooMuchText()
                : new Extracted("md", PageTail.cut(blocks), front.properties());
    }

    private static void addLine(String line, List<Block> blocks) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            add(bare(heading.group(2)), heading.group(1).length(), blocks);
        } else if (line.strip().startsWith("|") && line.strip().length() > 1) {
            addRow(line.strip(), blocks);
        } else if (!line.strip().startsWith("```")) {
            add(bare(LEAD.matcher(line).replaceFirst("")), 0, blocks);
        }
    }

    /** The rule below the first row of a table makes headings of its cells. */
    private static void addRow(String line, List<Block> blocks) {
        if (!TABLE_RULE.matcher(line).matches()) {
            TableRows.row(cells(line)).ifPresent(blocks::add);
        } else if (!blocks.isEmpty() && blocks.getLast().row()) {
            Block head = blocks.removeLast();
            blocks.add(new Block(
                    head.text(),
                    0,
                    head.cells().stream()
                            .map(cell -> new Cell(cell.start(), cell.end(), cell.columns(), true))
                            .toList(),
                    null));
        }
    }

    private static List<String> cells(String line) {
        Matcher row = ROW.matcher(line);
        String inner = row.matches() ? row.group(1) : line;
        return CELL_END.splitAsStream(inner + " ")
                .map(cell -> CleanText.line(bare(cell)))
                .toList();
    }

    private static void add(String text, int level, List<Block> blocks) {
        String line = CleanText.line(text);
        if (!line.isEmpty()) {
            blocks.add(Block.heading(line, level));
        }
    }

    private static String bare(String text) {
        String bare = IMAGE.matcher(text).replaceAll("$1");
        bare = LINK.matcher(bare).replaceAll("$1");
        bare = TAG.matcher(bare).replaceAll("");
        bare = EMPHASIS.matcher(bare).replaceAll("");
        return ESCAPE.matcher(bare).replaceAll("$1");
    }
}
