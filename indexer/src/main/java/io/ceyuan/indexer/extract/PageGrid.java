package io.ceyuan.indexer.extract;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * A table that is ruled on a page, in points from its top left corner.
 *
 * @param columns the places of the lines between columns, from left to right, with both edges
 * @param lines the places of the lines between rows, from the top, with both edges
 * @param rules that are drawn
 */
record PageGrid(List<Double> columns, List<Double> lines, List<Rectangle2D> rules) {

    /** Lines that are no further apart are one, or touch. */
    private static final double NEAR = 3;

    /** More cells than this are squared paper. */
    private static final int MOST_CELLS = 4_000;

    /** The tables of the page from its top; none on a page that is turned. */
    static List<PageGrid> of(PDPage page) throws IOException {
        if (page.getRotation() != 0) {
            return List.of();
        }
        List<PageGrid> grids = new ArrayList<>();
        for (List<Rectangle2D> group : groups(PageRules.of(page))) {
            List<Double> columns = places(group, Rectangle2D::getHeight, Rectangle2D::getCenterX);
            List<Double> lines = places(group, Rectangle2D::getWidth, Rectangle2D::getCenterY);
            int cells = (columns.size() - 1) * (lines.size() - 1);
            if (columns.size() > 2 && lines.size() > 2 && cells <= MOST_CELLS) {
                grids.add(new PageGrid(columns, lines, group));
            }
        }
        grids.sort((a, b) -> Double.compare(a.bottom(), b.bottom()));
        return grids;
    }

    double bottom() {
        return lines.getLast();
    }

    /** Whether the point lies between the outer lines. */
    boolean holds(double x, double y) {
        return x >= columns.getFirst() - NEAR
                && x <= columns.getLast() + NEAR
                && y >= lines.getFirst()
                && y <= lines.getLast();
    }

    /** A cell on the page: the name of its region, and how many columns it covers. */
    private record Region(String name, int columns) {}

    /** The rows that have text. */
    List<Block> rows(PDPage page) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        List<List<Region>> regions = new ArrayList<>();
        for (int row = 0; row + 1 < lines.size(); row++) {
            List<Region> cells = new ArrayList<>();
            int from = 0;
            for (int to = 1; to < columns.size(); to++) {
                if (to + 1 == columns.size() || isDrawn(to, row)) {
                    String name = row + " " + from;
                    double left = from == 0 ? columns.getFirst() - NEAR : columns.get(from);
                    double right = to + 1 == columns.size() ? columns.getLast() + NEAR : columns.get(to);
                    stripper.addRegion(
                            name,
                            new Rectangle2D.Double(
                                    left, lines.get(row), right - left, lines.get(row + 1) - lines.get(row)));
                    cells.add(new Region(name, to - from));
                    from = to;
                }
            }
            regions.add(cells);
        }
        stripper.extractRegions(page);
        List<Block> rows = new ArrayList<>();
        TableRows table = new TableRows();
        for (List<Region> row : regions) {
            for (Region cell : row) {
                table.add(CleanText.line(cell(stripper.getTextForRegion(cell.name()))), cell.columns(), 1, false);
            }
            table.end().ifPresent(rows::add);
        }
        return rows;
    }

    /** A cell over two columns has no line between them. */
    private boolean isDrawn(int column, int row) {
        double x = columns.get(column);
        double y = (lines.get(row) + lines.get(row + 1)) / 2;
        return rules.stream()
                .anyMatch(rule -> Math.abs(rule.getCenterX() - x) <= NEAR
                        && rule.getWidth() <= NEAR
                        && rule.getMinY() <= y
                        && y <= rule.getMaxY());
    }

    private static String cell(String text) {
        return PdfPages.closeUp(LineJoiner.together(PlainText.LINE_END
                .splitAsStream(text)
                .map(CleanText::line)
                .filter(line -> !line.isEmpty())
                .toList()));
    }

    /** Lines that touch one another belong to one table. */
    private static List<List<Rectangle2D>> groups(List<Rectangle2D> rules) {
        List<List<Rectangle2D>> groups = new ArrayList<>();
        for (Rectangle2D rule : rules) {
            List<Rectangle2D> joined = new ArrayList<>(List.of(rule));
            groups.removeIf(group -> group.stream().anyMatch(other -> touch(rule, other)) && joined.addAll(group));
            groups.add(joined);
        }
        return groups;
    }

    private static boolean touch(Rectangle2D a, Rectangle2D b) {
        return a.getMinX() - NEAR <= b.getMaxX()
                && b.getMinX() - NEAR <= a.getMaxX()
                && a.getMinY() - NEAR <= b.getMaxY()
                && b.getMinY() - NEAR <= a.getMaxY();
    }

    /** Where the lines of one direction stand, in order. */
    private static List<Double> places(
            List<Rectangle2D> group, ToDoubleFunction<Rectangle2D> length, ToDoubleFunction<Rectangle2D> place) {
        List<Double> places = new ArrayList<>();
        double[] all = group.stream()
                .filter(rule -> length.applyAsDouble(rule) > NEAR)
                .mapToDouble(place)
                .sorted()
                .toArray();
        for (double next : all) {
            if (places.isEmpty() || next - places.getLast() > NEAR) {
                places.add(next);
            }
        }
        return places;
    }
}
