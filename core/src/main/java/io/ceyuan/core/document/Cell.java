package io.ceyuan.core.document;

/**
 * A cell of a table row.
 *
 * @param start in UTF-16 units of the row's text
 * @param end before which it ends; the same as {@code start} for an empty cell
 * @param columns how many it covers, 1 or more
 * @param heading whether the file says that it is the heading of its column or row
 */
public record Cell(int start, int end, int columns, boolean heading) {

    public Cell {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a cell: [" + start + ", " + end + ")");
        }
        if (columns < 1) {
            throw new IllegalArgumentException("a cell of " + columns + " columns");
        }
    }

    /** The part of it that lies in a cut of the row, counted from the beginning of the cut. */
    public Cell within(Span cut) {
        int from = Math.clamp(start, cut.start(), cut.end());
        int to = Math.clamp(end, cut.start(), cut.end());
        return new Cell(from - cut.start(), to - cut.start(), columns, heading);
    }
}
