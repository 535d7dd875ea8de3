package io.ceyuan.indexer.extract;

import io.ceyuan.indexer.extract.LineJoiner.Line;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF, each as text and as a picture. */
final class PrintedPages implements AutoCloseable {

    /** What scanners of offices give; points are 72 an inch. */
    private static final float SCALE = 200 / 72f;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final PageReader reader = new PageReader();

    private PrintedPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /**
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException when it needs a password
     */
    static PrintedPages open(Path file) throws IOException {
        return new PrintedPages(Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache()));
    }

    int count() {
        return document.getNumberOfPages();
    }

    /** The lines of text that the page with that number, from 0, has of its own. */
    List<Line> lines(int number) throws IOException {
        return reader.read(document, document.getPage(number), number + 1);
    }

    /** Whether the page draws anything beside text, itself or in a form. */
    boolean hasPicture(int number) {
        PDResources resources = document.getPage(number).getResources();
        return resources != null && resources.getXObjectNames().iterator().hasNext();
    }

    BufferedImage picture(int number) throws IOException {
        PDPage page = document.getPage(number);
        PDRectangle box = page.getCropBox();
        float longest = Math.max(box.getWidth(), box.getHeight());
        return renderer.renderImage(number, Math.min(SCALE, PagePictures.LONGEST_SIDE / longest), ImageType.GRAY);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
