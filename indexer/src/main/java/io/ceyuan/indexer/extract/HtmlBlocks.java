package io.ceyuan.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The blocks of an element: paragraphs, headings, and one block a row of a table that holds data. */
final class HtmlBlocks implements NodeFilter {

    /** A cell with more text than this belongs to a table that only lays the page out. */
    private static final int LONGEST_CELL = 600;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private HtmlBlocks() {}

    static List<Block> of(Element main) {
        HtmlBlocks reader = new HtmlBlocks();
        main.filter(reader);
        reader.end(0);
        return reader.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode run) {
            text.append(run.getWholeText().replace('\n', ' '));
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (depth > 0 && Furniture.isFurniture(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br") || isBlock(element)) {
            end(0);
        }
        if (element.normalName().equals("pre")) {
            PlainText.LINE_END.splitAsStream(element.wholeText()).forEach(this::addParagraph);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("tr") && isData(element)) {
            addRow(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            end(level(element));
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.is("td, th, tr, li, dt, dd");
    }

    private static boolean isData(Element row) {
        for (Element cell : row.children()) {
            if (cell.selectFirst("table") != null || cell.text().length() > LONGEST_CELL) {
                return false;
            }
        }
        return row.childrenSize() > 1;
    }

    private void addRow(Element row) {
        List<String> cells = row.children().stream()
                .filter(cell -> !Furniture.isFurniture(cell))
                .map(cell -> CleanText.line(cell.text()))
                .filter(cell -> !cell.isEmpty())
                .toList();
        String line = String.join(" ", cells);
        if (!line.isEmpty() && !Furniture.isFurniture(line)) {
            blocks.add(new Block(line, 0, true));
        }
    }

    private void end(int level) {
        String line = CleanText.line(text.toString());
        text.setLength(0);
        if (!line.isEmpty() && !Furniture.isFurniture(line)) {
            blocks.add(new Block(line, level, false));
        }
    }

    private void addParagraph(String raw) {
        String line = CleanText.line(raw);
        if (!line.isEmpty()) {
            blocks.add(Block.paragraph(line));
        }
    }

    private static int level(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }
}
