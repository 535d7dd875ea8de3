package io.ceyuan.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The blocks of an element: paragraphs, headings, and one block a row of a table that holds data. */
final class HtmlBlocks implements NodeFilter {

    /** A cell with more text than this belongs to a table that only lays the page out. */
    private static final int LONGEST_CELL = 600;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TableRows rows = new TableRows();
    private @Nullable Element table;
    private boolean inTable;

    private final HtmlNotes notes;
    private final List<Block> below = new ArrayList<>();

    private HtmlBlocks(HtmlNotes notes) {
        this.notes = notes;
    }

    static List<Block> of(Element main) {
        HtmlBlocks reader = new HtmlBlocks(HtmlNotes.of(main));
        main.filter(reader);
        reader.end(0);
        reader.blocks.addAll(reader.below);
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
        Optional<Block> note = notes.note(element);
        if (note.isPresent()) {
            below.add(note.get());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("pre")) {
            PlainText.LINE_END.splitAsStream(element.wholeText()).forEach(this::addParagraph);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("tr") && isRow(element)) {
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

    /** A cell alone in its row is one where it covers the columns of a table, and elsewhere the frame of a text. */
    private boolean isRow(Element row) {
        Element holder = row.closest("table");
        if (!Objects.equals(table, holder)) {
            table = holder;
            rows = new TableRows();
            inTable = false;
        }
        boolean alone = row.childrenSize() == 1 && inTable && (rows.isHanging() || span(row.child(0), "colspan") > 1);
        return (alone || row.childrenSize() > 1) && isData(row);
    }

    private static boolean isData(Element row) {
        for (Element cell : row.children()) {
            if (cell.selectFirst("table") != null || cell.text().length() > LONGEST_CELL) {
                return false;
            }
        }
        return true;
    }

    private void addRow(Element row) {
        for (Element cell : row.children()) {
            String text = Furniture.isFurniture(cell) ? "" : CleanText.line(cell.text());
            rows.add(
                    text,
                    span(cell, "colspan"),
                    span(cell, "rowspan"),
                    cell.normalName().equals("th"));
        }
        rows.end().filter(line -> !Furniture.isFurniture(line.text())).ifPresent(line -> {
            blocks.add(line);
            inTable = true;
        });
    }

    private static int span(Element cell, String name) {
        return BlockHandler.number(cell.attr(name).strip());
    }

    private void end(int level) {
        String line = CleanText.line(text.toString());
        text.setLength(0);
        if (!line.isEmpty() && !Furniture.isFurniture(line)) {
            blocks.add(Block.heading(line, level));
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
