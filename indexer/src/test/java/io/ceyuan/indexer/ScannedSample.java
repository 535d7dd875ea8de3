package io.ceyuan.indexer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed page of the sample documents as a scanner gives it: a grey picture at 150 dots an inch, a little turned. */
public final class ScannedSample {

    private static final Path PRINTED = Path.of("src/test/resources/io/ceyuan/indexer/printed.pdf");
    private static final double TURNED = Math.toRadians(0.4);

    private ScannedSample() {}

    /** What stands on the page, without white space and the page number, which is no part of a text. */
    public static String text() throws IOException {
        try (PDDocument printed = Loader.loadPDF(PRINTED.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            return stripper.getText(printed).replaceAll("[\\s\\p{Z}]|—\\s*[0-9]+\\s*—\\s*$", "");
        }
    }

    public static Path picture(Path file) throws IOException {
        String name = file.getFileName().toString();
        String format = name.substring(name.lastIndexOf('.') + 1);
        if (!ImageIO.write(page(), format, file.toFile())) {
            throw new IOException("no writer for " + format);
        }
        return file;
    }

    /** A PDF of the picture, after a page that has the given text of its own unless that is empty. */
    public static Path pdf(Path file, String typed) throws IOException {
        try (PDDocument scan = new PDDocument()) {
            if (!typed.isEmpty()) {
                type(scan, typed);
            }
            PDPage page = new PDPage(PDRectangle.A4);
            scan.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                content.drawImage(
                        JPEGFactory.createFromImage(scan, page(), 0.5f),
                        0,
                        0,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
            }
            scan.save(file.toFile());
        }
        return file;
    }

    private static void type(PDDocument document, String typed) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(typed);
            content.endText();
        }
    }

    private static BufferedImage page() throws IOException {
        try (PDDocument printed = Loader.loadPDF(PRINTED.toFile())) {
            BufferedImage straight = new PDFRenderer(printed).renderImageWithDPI(0, 150, ImageType.GRAY);
            BufferedImage turned =
                    new BufferedImage(straight.getWidth(), straight.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = turned.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, turned.getWidth(), turned.getHeight());
            graphics.rotate(TURNED);
            graphics.drawImage(straight, 0, 0, null);
            graphics.dispose();
            return turned;
        }
    }
}
