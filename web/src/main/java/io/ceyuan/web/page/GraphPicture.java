package io.ceyuan.web.page;

import io.ceyuan.core.graph.Neighbourhood;
import io.ceyuan.core.graph.Neighbourhood.Edge;
import io.ceyuan.core.graph.Neighbourhood.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A neighbourhood as the numbers of an SVG: a column for each step, who cites on the left and who is cited on the right, so that
 * citations run from left to right.
 *
 * @param title what it shows
 * @param description the same in numbers, for who does not see it
 */
record GraphPicture(
        String title,
        String description,
        int width,
        int height,
        List<Head> heads,
        List<GraphBox> boxes,
        List<Line> lines) {

    private static final int GAP = 48;
    private static final int ROW = GraphBox.HEIGHT + 14;
    private static final int TOP = 40;
    private static final int EDGE = 40;

    /** How far a line between two boxes of one column bulges; it stays between the columns. */
    private static final int BULGE = 34;

    private static final int ARROW = 8;

    /** Class of the strokes of relations that may be to another document. */
    static final String DOUBTFUL = "doubtful";

    static final String DOUBT = "名称可指多份文件";

    /**
     * What stands above a column.
     *
     * @param x of its middle
     */
    record Head(int x, String text) {}

    /**
     * A relation.
     *
     * @param tone class of its colour and dashes, as {@code repeals}
     * @param path from box to box
     * @param arrow at its end
     * @param label in words
     */
    record Line(String tone, String path, String arrow, String label) {}

    static GraphPicture of(Neighbourhood around, String title) {
        TreeMap<Integer, List<Node>> columns = new TreeMap<>();
        around.nodes()
                .forEach(node -> columns.computeIfAbsent(node.column(), key -> new ArrayList<>())
                        .add(node));
        int rows = columns.values().stream().mapToInt(List::size).max().orElse(1);
        Map<String, GraphBox> boxes = new HashMap<>();
        List<GraphBox> inOrder = new ArrayList<>();
        List<Head> heads = new ArrayList<>();
        int x = EDGE;
        for (var column : columns.entrySet()) {
            heads.add(new Head(x + GraphBox.WIDTH / 2, head(column.getKey())));
            int y = TOP + (rows - column.getValue().size()) * ROW / 2;
            for (Node node : column.getValue()) {
                GraphBox box = GraphBox.of(node, x, y);
                boxes.put(node.key(), box);
                inOrder.add(box);
                y += ROW;
            }
            x += GraphBox.WIDTH + GAP;
        }
        List<Line> lines = lines(around, boxes);
        return new GraphPicture(
                "《" + title + "》的引用关系图",
                (inOrder.size() - 1) + " 份相关文件，" + lines.size() + " 条引用关系，箭头由引用的文件指向被引用的文件。各条关系见下表。",
                x - GAP + EDGE,
                TOP + rows * ROW,
                heads,
                inOrder,
                lines);
    }

    static String head(int column) {
        return switch (column) {
            case -2 -> "再上一步";
            case -1 -> "引用本文件";
            case 0 -> "本文件";
            case 1 -> "本文件引用";
            default -> "再下一步";
        };
    }

    /** Of two documents the strongest relation alone: one line lies on the other. */
    private static List<Line> lines(Neighbourhood around, Map<String, GraphBox> boxes) {
        Set<String> drawn = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (Edge edge : around.edges()) {
            GraphBox from = boxes.get(edge.from());
            GraphBox to = boxes.get(edge.to());
            if (from != null && to != null && drawn.add(edge.from() + " " + edge.to())) {
                lines.add(line(edge, from, to));
            }
        }
        // the strongest on top
        return lines.reversed();
    }

    private static Line line(Edge edge, GraphBox from, GraphBox to) {
        String tone = tone(edge);
        String label =
                from.title() + " " + edge.kind().label() + " " + to.title() + (edge.certain() ? "" : "（" + DOUBT + "）");
        int y = from.y() + GraphBox.HEIGHT / 2;
        int end = to.y() + GraphBox.HEIGHT / 2;
        int right = to.x() + GraphBox.WIDTH;
        if (from.x() < to.x()) {
            int start = from.x() + GraphBox.WIDTH;
            int bend = (to.x() - start) / 2;
            return new Line(
                    tone, path(start, y, start + bend, to.x() - bend, to.x(), end), arrow(to.x(), end, -ARROW), label);
        }
        if (from.x() > to.x()) {
            return new Line(
                    tone,
                    path(from.x(), y, from.x() - BULGE, right + BULGE, right, end),
                    arrow(right, end, ARROW),
                    label);
        }
        // on the side that is turned away from the middle, where fewer lines run
        boolean left = to.isCiting();
        int side = left ? to.x() : right;
        int away = left ? side - BULGE : side + BULGE;
        return new Line(tone, path(side, y, away, away, side, end), arrow(side, end, left ? -ARROW : ARROW), label);
    }

    private static String tone(Edge edge) {
        return edge.kind().wireName() + (edge.certain() ? "" : " " + DOUBTFUL);
    }

    private static String path(int x, int y, int bendAt, int bendTo, int toX, int toY) {
        return "M" + x + " " + y + "C" + bendAt + " " + y + " " + bendTo + " " + toY + " " + toX + " " + toY;
    }

    /** @param back from the tip to the base */
    private static String arrow(int x, int y, int back) {
        int half = ARROW / 2 + 1;
        return "M" + x + " " + y + "L" + (x + back) + " " + (y - half) + "L" + (x + back) + " " + (y + half) + "Z";
    }
}
