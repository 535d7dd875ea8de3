package io.ceyuan.indexer.extract;

import com.benjaminwan.ocrlibrary.Point;
import com.benjaminwan.ocrlibrary.TextBlock;
import io.ceyuan.indexer.extract.LineJoiner.Line;
import io.ceyuan.indexer.extract.LineJoiner.Start;
import io.github.mymonstercat.Model;
import io.github.mymonstercat.ocr.InferenceEngine;
import io.github.mymonstercat.ocr.config.HardwareConfig;
import io.github.mymonstercat.ocr.config.ParamConfig;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** The lines of a page that is a picture. The models are loaded with the first page and take about a gigabyte beside the heap. */
final class PageRecognizer {

    private static final int NO_GPU = -1;

    /** Lines that begin so much of their height to the right of the others are indented by two characters, or centred. */
    private static final double INDENT = 1.2;

    /** Of lines from left to right, the one at this share marks the margin: single marks stand further out. */
    private static final double MARGIN = 0.2;

    /** The models know 〔〕 badly: 云政发【2022】63号, 云政发〔2022]63号. */
    private static final Pattern YEAR_OF_NUMBER =
            Pattern.compile("[\\[【〔〖［]\\s?([12][0-9]{3})\\s?[\\]】〕〗］](?=\\s?第?[0-9]{1,5}号)");

    List<Line> lines(BufferedImage page) throws IOException {
        Path file = Files.createTempFile("ceyuan-", ".png");
        try {
            if (!ImageIO.write(page, "png", file.toFile())) {
                throw new IOException("not a picture that can be written");
            }
            ParamConfig config = ParamConfig.getDefaultConfig();
            // official pages are not upside down, and looking costs time
            config.setDoAngle(false);
            config.setMostAngle(false);
            List<Box> boxes = engine().runOcr(file.toString(), config).getTextBlocks().stream()
                    .map(Box::of)
                    .filter(box -> !box.text().isEmpty())
                    .toList();
            return lines(boxes);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The library keeps one engine a process. */
    private static InferenceEngine engine() {
        int threads = Runtime.getRuntime().availableProcessors();
        return InferenceEngine.getInstance(Model.ONNX_PPOCR_V4, new HardwareConfig(threads, NO_GPU));
    }

    /** Text and where it stands, in pixels from the upper left. */
    record Box(String text, int left, int top, int bottom) {

        static Box of(TextBlock block) {
            List<Point> corners = block.getBoxPoint();
            return new Box(
                    withBrackets(CleanText.line(block.getText())),
                    corners.stream().mapToInt(Point::getX).min().orElse(0),
                    corners.stream().mapToInt(Point::getY).min().orElse(0),
                    corners.stream().mapToInt(Point::getY).max().orElse(0));
        }

        private int height() {
            return bottom - top;
        }

        private int middle() {
            return (top + bottom) / 2;
        }

        private boolean isBeside(Box other) {
            return Math.abs(middle() - other.middle()) * 2 < Math.min(height(), other.height());
        }
    }

    /** With the brackets that stand around the year of every 发文字号. */
    static String withBrackets(String line) {
        return YEAR_OF_NUMBER.matcher(line).replaceAll("〔$1〕");
    }

    static List<Line> lines(List<Box> boxes) {
        List<List<Box>> rows = new ArrayList<>();
        for (Box box :
                boxes.stream().sorted(Comparator.comparingInt(Box::middle)).toList()) {
            if (!rows.isEmpty() && rows.getLast().getLast().isBeside(box)) {
                rows.getLast().add(box);
            } else {
                rows.add(new ArrayList<>(List.of(box)));
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(Box::left)));
        int margin = margin(rows);
        return rows.stream()
                .map(row -> new Line(
                        String.join(" ", row.stream().map(Box::text).toList()),
                        row.getFirst().left() - margin > row.getFirst().height() * INDENT
                                ? Start.MAY_BEGIN
                                : Start.INSIDE))
                .toList();
    }

    private static int margin(List<List<Box>> rows) {
        int[] lefts =
                rows.stream().mapToInt(row -> row.getFirst().left()).sorted().toArray();
        return lefts.length == 0 ? 0 : lefts[(int) (lefts.length * MARGIN)];
    }
}
