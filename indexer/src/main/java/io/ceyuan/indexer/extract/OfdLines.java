package io.ceyuan.indexer.extract;

import io.ceyuan.indexer.extract.LineJoiner.Line;
import io.ceyuan.indexer.extract.LineJoiner.Start;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.text.TextCode;

/** The pieces of text on a page, put together to lines from top to bottom. Places are in millimetres. */
final class OfdLines {

    /** Baselines nearer than this share of the letter size belong to one line. */
    private static final double SAME_LINE = 0.5;

    /** A wider gap than this share of the letter size parts two cells or words. */
    private static final double GAP = 0.8;

    private static final double INDENT = 1.5;

    /** Lines of a paragraph stand one and a half to two letters below each other. */
    private static final double APART = 3;

    private static final double OTHER_SIZE = 0.2;

    private static final double STRAIGHT = 0.05;

    private final List<Piece> pieces = new ArrayList<>();

    /** Text that begins at {@code x} on the baseline {@code y} and ends at {@code end}. */
    private record Piece(double x, double y, double end, double size, String text) {}

    /** Takes the text; slanted text is a watermark. Answers with the characters taken. */
    int add(TextObject text) {
        ST_Box box = text.getBoundary();
        double[] matrix = matrix(text.getCTM());
        if (box == null || Boolean.FALSE.equals(text.getVisible()) || isSlanted(matrix)) {
            return 0;
        }
        double letter = text.getSize() == null ? 1 : text.getSize();
        double scale = Math.hypot(matrix[0], matrix[1]);
        int taken = 0;
        double x = 0;
        double y = 0;
        for (TextCode code : text.getTextCodes()) {
            x = code.getX() == null ? x : code.getX();
            y = code.getY() == null ? y : code.getY();
            String content = CleanText.line(code.getContent() == null ? "" : code.getContent());
            if (!content.isEmpty()) {
                double width =
                        advance(code.getDeltaX(), content.codePointCount(0, content.length()) - 1, letter) + letter;
                double left = box.getTopLeftX() + matrix[0] * x + matrix[2] * y + matrix[4];
                double base = box.getTopLeftY() + matrix[1] * x + matrix[3] * y + matrix[5];
                pieces.add(new Piece(left, base, left + matrix[0] * width, letter * scale, content));
                taken += content.length();
            }
        }
        return taken;
    }

    List<Line> inReadingOrder() {
        List<List<Piece>> rows = rows();
        double left = rows.stream().mapToDouble(row -> row.getFirst().x()).min().orElse(0);
        List<Line> lines = new ArrayList<>();
        Piece last = null;
        for (List<Piece> row : rows) {
            Piece first = row.getFirst();
            boolean apart = last != null && (isGap(last, first) || isOtherSize(last, first));
            boolean indented = first.x() - left >= INDENT * first.size();
            lines.add(new Line(text(row), apart ? Start.APART : indented ? Start.MAY_BEGIN : Start.INSIDE));
            last = first;
        }
        return lines;
    }

    private List<List<Piece>> rows() {
        List<List<Piece>> rows = new ArrayList<>();
        for (Piece piece :
                pieces.stream().sorted(Comparator.comparingDouble(Piece::y)).toList()) {
            if (rows.isEmpty() || piece.y() - rows.getLast().getFirst().y() > SAME_LINE * piece.size()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(piece);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Piece::x)));
        return rows;
    }

    private static boolean isGap(Piece above, Piece below) {
        return below.y() - above.y() > APART * Math.max(above.size(), below.size());
    }

    private static boolean isOtherSize(Piece above, Piece below) {
        return Math.abs(below.size() - above.size()) > OTHER_SIZE * Math.max(above.size(), below.size());
    }

    private static String text(List<Piece> row) {
        StringBuilder line = new StringBuilder();
        Piece last = null;
        for (Piece piece : row) {
            if (last != null && piece.x() - last.end() > GAP * piece.size()) {
                line.append(' ');
            }
            line.append(piece.text());
            last = piece;
        }
        return CleanText.line(line.toString());
    }

    private static boolean isSlanted(double[] matrix) {
        return Math.min(Math.abs(matrix[0]), Math.abs(matrix[1])) > STRAIGHT * Math.hypot(matrix[0], matrix[1]);
    }

    private static double[] matrix(@Nullable ST_Array given) {
        return given == null || given.size() < 6 ? new double[] {1, 0, 0, 1, 0, 0} : given.expectArr(6);
    }

    /** The way from the first letter to the last one: {@code 6 g 3 6.5} is one step of 6 and three of 6.5. */
    private static double advance(@Nullable ST_Array steps, int count, double letter) {
        if (steps == null) {
            return count * letter;
        }
        double way = 0;
        int done = 0;
        List<String> parts = steps.getArray();
        for (int at = 0; at < parts.size() && done < count; at++) {
            boolean repeated = parts.get(at).equals("g") && at + 2 < parts.size();
            int times = repeated ? (int) Double.parseDouble(parts.get(at + 1)) : 1;
            at += repeated ? 2 : 0;
            int taken = Math.min(times, count - done);
            way += taken * Double.parseDouble(parts.get(at));
            done += taken;
        }
        return way;
    }
}
