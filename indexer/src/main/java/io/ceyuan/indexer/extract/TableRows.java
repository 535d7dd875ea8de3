package io.ceyuan.indexer.extract;

import io.ceyuan.core.document.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes the rows of one table from their cells. A cell that reaches into the rows below leaves an empty one in each, so that
 * columns stand under one another.
 */
final class TableRows {

    /** What browsers take of a colspan. */
    private static final int WIDEST = 1_000;

    /** Wider rows are sheets that were never meant to be printed: their runs of empty cells become one each. */
    private static final int MOST_CELLS = 200;

    private final TreeMap<Integer, Hanging> hanging = new TreeMap<>();
    private final TreeMap<Integer, Hanging> fresh = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();
    private List<Cell> cells = new ArrayList<>();
    private int column;

    /** A cell from above that goes on. */
    private record Hanging(int columns, int rows) {}

    /** A row of cells that each have a column. */
    static Optional<Block> row(List<String> cells) {
        TableRows table = new TableRows();
        cells.forEach(cell -> table.add(cell, 1, 1, false));
        return table.end();
    }

    /**
     * The next cell from the left.
     *
     * @param cell a clean line, may be empty
     * @param columns the file says that it covers
     * @param rows the file says that it covers
     */
    void add(String cell, int columns, int rows, boolean heading) {
        fillFromAbove();
        int width = Math.clamp(columns, 1, WIDEST);
        if (rows > 1 && hanging.size() + fresh.size() < MOST_CELLS) {
            fresh.put(column, new Hanging(width, rows - 1));
        }
        put(cell, width, heading);
    }

    /** Whether a cell of the rows above reaches into this one. */
    boolean isHanging() {
        return !hanging.isEmpty();
    }

    /** Ends the row; empty when it has no text. */
    Optional<Block> end() {
        fillFromAbove();
        while (!hanging.isEmpty()) {
            int next = hanging.firstKey();
            if (next > column) {
                put("", next - column, false);
                fillFromAbove();
            } else {
                hanging.remove(next);
            }
        }
        hanging.putAll(fresh);
        fresh.clear();
        Optional<Block> row = text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block(text.toString(), 0, cells.size() > MOST_CELLS ? withoutRuns(cells) : cells, null));
        text.setLength(0);
        cells = new ArrayList<>();
        column = 0;
        return row;
    }

    private void fillFromAbove() {
        for (Hanging above = hanging.remove(column); above != null; above = hanging.remove(column)) {
            if (above.rows() > 1) {
                fresh.put(column, new Hanging(above.columns(), above.rows() - 1));
            }
            put("", above.columns(), false);
        }
    }

    private void put(String cell, int width, boolean heading) {
        if (!cell.isEmpty() && !text.isEmpty()) {
            text.append(' ');
        }
        int start = text.length();
        text.append(cell);
        cells.add(new Cell(start, text.length(), width, heading));
        column += width;
    }

    private static List<Cell> withoutRuns(List<Cell> cells) {
        List<Cell> fewer = new ArrayList<>();
        for (Cell cell : cells) {
            boolean empty = cell.start() == cell.end();
            if (empty
                    && !fewer.isEmpty()
                    && fewer.getLast().start() == fewer.getLast().end()) {
                Cell run = fewer.removeLast();
                fewer.add(new Cell(run.start(), run.end(), run.columns() + cell.columns(), false));
            } else {
                fewer.add(cell);
            }
        }
        return fewer;
    }
}
