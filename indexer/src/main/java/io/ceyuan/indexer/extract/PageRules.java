package io.ceyuan.indexer.extract;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/** The straight lines that a page draws, as thin rectangles in points from its top left corner. */
final class PageRules extends PDFGraphicsStreamEngine {

    /** What is thicker is an area, in points. */
    private static final double THICKEST = 3;

    /** More lines than this are a drawing. */
    private static final int MOST = 4_000;

    private final PDRectangle box;
    private final List<Rectangle2D> rules = new ArrayList<>();
    private final List<Rectangle2D> path = new ArrayList<>();
    private Point2D at = new Point2D.Double();
    private Point2D begin = at;
    private @Nullable Rectangle2D area;

    private PageRules(PDPage page) {
        super(page);
        box = page.getCropBox();
    }

    static List<Rectangle2D> of(PDPage page) throws IOException {
        PageRules reader = new PageRules(page);
        reader.processPage(page);
        return reader.rules.size() > MOST ? List.of() : reader.rules;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        for (Point2D corner : List.of(p1, p2, p3)) {
            lineTo((float) corner.getX(), (float) corner.getY());
        }
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Double(x - box.getLowerLeftX(), box.getUpperRightY() - y);
        begin = at;
    }

    @Override
    public void lineTo(float x, float y) {
        draw(new Point2D.Double(x - box.getLowerLeftX(), box.getUpperRightY() - y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Double(at.getX() + box.getLowerLeftX(), box.getUpperRightY() - at.getY());
    }

    @Override
    public void closePath() {
        draw(begin);
    }

    @Override
    public void endPath() {
        path.clear();
        area = null;
    }

    @Override
    public void strokePath() {
        path.stream().filter(PageRules::isThin).forEach(rules::add);
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        if (area != null && isThin(area)) {
            rules.add(area);
        }
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off does not matter to the lines of a table
    }

    @Override
    public void drawImage(PDImage image) {
        // a picture has no text
    }

    @Override
    public void shadingFill(COSName name) {
        // colour
    }

    private void draw(Point2D to) {
        Rectangle2D line = new Rectangle2D.Double(at.getX(), at.getY(), 0, 0);
        line.add(to);
        path.add(line);
        area = area == null ? line : area.createUnion(line);
        at = to;
    }

    private static boolean isThin(Rectangle2D line) {
        return Math.min(line.getWidth(), line.getHeight()) <= THICKEST
                && Math.max(line.getWidth(), line.getHeight()) > THICKEST;
    }
}
