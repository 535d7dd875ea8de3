package io.ceyuan.indexer.extract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pages of a picture file; a TIFF may have many. */
final class PagePictures implements AutoCloseable {

    /** A page of A4 has this many pixels at 300 dots an inch; more does not make it easier to read. */
    static final int LONGEST_SIDE = 3_500;

    private static final Set<String> EXTENSIONS = Set.of("png", "jpg", "jpeg", "tif", "tiff", "bmp");

    private final ImageInputStream in;
    private final ImageReader reader;

    private PagePictures(ImageInputStream in, ImageReader reader) {
        this.in = in;
        this.reader = reader;
    }

    /** Whether the file is a picture, by its name. */
    static boolean isPicture(Path file) {
        return EXTENSIONS.contains(FileSniffer.extension(file));
    }

    /**
     * @throws IOException when it is no picture
     */
    static PagePictures open(Path file) throws IOException {
        ImageInputStream in = ImageIO.createImageInputStream(file.toFile());
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            in.close();
            throw new IOException("not a picture");
        }
        ImageReader reader = readers.next();
        reader.setInput(in);
        return new PagePictures(in, reader);
    }

    int count() throws IOException {
        return reader.getNumImages(true);
    }

    /** The page with that number, from 0; a very large one is read in a lower resolution. */
    BufferedImage page(int number) throws IOException {
        int longest = Math.max(reader.getWidth(number), reader.getHeight(number));
        int step = Math.max(1, Math.ceilDiv(longest, LONGEST_SIDE));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return opaque(reader.read(number, param));
    }

    /** On white, as on paper: what a transparent pixel hides is often black. */
    private static BufferedImage opaque(BufferedImage image) {
        BufferedImage paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return paper;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
