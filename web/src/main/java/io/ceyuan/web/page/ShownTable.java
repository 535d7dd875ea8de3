package io.ceyuan.web.page;

import io.ceyuan.core.document.Cell;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows that follow one another.
 *
 * @param label for those who do not see it
 */
record ShownTable(String label, List<Row> rows) implements ShownPart {

    /**
     * A row.
     *
     * @param line its address, its number and the way to the neighbouring matches
     * @param cells all but the last
     */
    record Row(ShownParagraph line, List<ShownCell> cells, ShownCell last) {}

    /**
     * A cell.
     *
     * @param columns that it covers; null for one
     * @param scope {@code col} or {@code row} of a heading; null for a cell that is none
     */
    record ShownCell(
            MarkedText text,
            @Nullable String columns,
            @Nullable String scope) {}

    /**
     * @param rows one at least
     * @param line what is shown of a row beside its cells
     * @param marks of a row's text
     */
    static ShownTable of(
            List<Paragraph> rows, Function<Paragraph, ShownParagraph> line, Function<Paragraph, TextMarks> marks) {
        int width = rows.stream().mapToInt(row -> width(row.cells())).max().orElse(1);
        int first = rows.getFirst().number();
        int last = rows.getLast().number();
        return new ShownTable(
                first == last ? "表格，第 " + first + " 段" : "表格，第 " + first + " 至 " + last + " 段",
                rows.stream()
                        .map(row -> row(row, width, line.apply(row), marks.apply(row)))
                        .toList());
    }

    /** Columns up to the last cell that has text, or heads something. */
    private static int width(List<Cell> cells) {
        int width = 1;
        int column = 0;
        for (Cell cell : cells) {
            column += cell.columns();
            width = cell.start() < cell.end() || cell.heading() ? column : width;
        }
        return width;
    }

    private static Row row(Paragraph row, int width, ShownParagraph line, TextMarks marks) {
        List<Cell> cells = fitted(row.cells(), width);
        boolean head = cells.stream().allMatch(Cell::heading);
        List<ShownCell> shown = cells.stream()
                .map(cell -> new ShownCell(
                        marks.on(row.text(), new Span(cell.start(), cell.end())),
                        cell.columns() == 1 ? null : Integer.toString(cell.columns()),
                        cell.heading() ? head ? "col" : "row" : null))
                .toList();
        return new Row(line, shown.subList(0, shown.size() - 1), shown.getLast());
    }

    /** The cells that begin within the width, and an empty one for what is left of it; a cell alone covers it all. */
    private static List<Cell> fitted(List<Cell> cells, int width) {
        if (cells.size() == 1) {
            Cell alone = cells.getFirst();
            return List.of(new Cell(alone.start(), alone.end(), width, alone.heading()));
        }
        List<Cell> fitted = new ArrayList<>();
        int column = 0;
        for (Cell cell : cells) {
            if (column < width) {
                int columns = Math.min(cell.columns(), width - column);
                fitted.add(new Cell(cell.start(), cell.end(), columns, cell.heading()));
                column += columns;
            }
        }
        if (column < width) {
            int end = cells.getLast().end();
            fitted.add(new Cell(end, end, width - column, fitted.getLast().heading()));
        }
        return fitted;
    }
}
