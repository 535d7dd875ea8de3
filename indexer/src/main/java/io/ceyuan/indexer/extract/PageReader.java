package io.ceyuan.indexer.extract;

import io.ceyuan.indexer.extract.LineJoiner.Line;
import io.ceyuan.indexer.extract.LineJoiner.Start;
import io.ceyuan.indexer.extract.PageStripper.Placed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads a page of a PDF as lines from its top: lines of running text, and one line a row of a ruled table. */
final class PageReader {

    /** 首行缩进两字, with the play that justified lines have. */
    private static final double LEAST_INDENT = 1.5;

    private static final double MOST_INDENT = 2.6;

    /** Two lines begin at the same place when they are no further apart, in points. */
    private static final float SAME = 3;

    /** A foot that is so many character heights below the last one leaves a gap between paragraphs. */
    private static final float LEADING = 2.3f;

    private int characters;

    List<Line> read(PDDocument document, PDPage page, int number) throws IOException {
        List<PageGrid> grids = PageGrid.of(page);
        List<Placed> text = new PageStripper(grids).lines(document, number);
        characters += text.stream().mapToInt(line -> line.text().length()).sum();
        List<Line> lines = new ArrayList<>();
        List<PageGrid> left = new ArrayList<>(grids);
        double margin = margin(text);
        Placed above = null;
        for (Placed line : text) {
            for (PageGrid grid : List.copyOf(left)) {
                if (grid.bottom() <= line.y()) {
                    addRows(grid, page, lines);
                    left.remove(grid);
                }
            }
            Start start = start(line, margin);
            boolean apart = above != null && line.y() - above.y() > LEADING * line.size();
            lines.add(new Line(line.text(), start == Start.INSIDE && apart ? Start.MAY_BEGIN : start));
            above = line;
        }
        for (PageGrid grid : left) {
            addRows(grid, page, lines);
        }
        if (characters > Limits.CHARACTERS) {
            throw new IOException(new TooMuchException(Rejected.tooMuchText()));
        }
        return lines;
    }

    private void addRows(PageGrid grid, PDPage page, List<Line> lines) throws IOException {
        for (Block row : grid.rows(page)) {
            characters += row.text().length();
            lines.add(Line.of(row));
        }
    }

    private static Start start(Placed line, double margin) {
        double indent = (line.x() - margin) / line.size();
        if (indent < LEAST_INDENT / 2) {
            return Start.INSIDE;
        }
        return indent >= LEAST_INDENT && indent <= MOST_INDENT ? Start.FIRST_LINE : Start.MAY_BEGIN;
    }

    /** Where lines begin that are not indented: the leftmost place where two do, or else the leftmost at all. */
    private static double margin(List<Placed> lines) {
        double[] places = lines.stream().mapToDouble(Placed::x).sorted().toArray();
        for (int at = 1; at < places.length; at++) {
            if (places[at] - places[at - 1] <= SAME) {
                return places[at - 1];
            }
        }
        return places.length == 0 ? 0 : places[0];
    }
}
