package io.ceyuan.indexer.extract;

import io.ceyuan.indexer.extract.LineJoiner.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads pages that are pictures: PDFs without text of their own, and files of pictures. It takes seconds a page and a
 * gigabyte of memory, and never throws on a bad file. For one thread.
 */
public final class ScanExtractor {

    /** A page with fewer characters of its own is read as a picture if it has one: a stamp or a page number is no text. */
    static final int FEW_CHARACTERS = 20;

    private final PageRecognizer recognizer = new PageRecognizer();
    private final boolean everyPage;

    /**
     * @param everyPage whether pages are read as pictures that have text of their own
     */
    public ScanExtractor(boolean everyPage) {
        this.everyPage = everyPage;
    }

    /** Whether the file is a picture, by its name. */
    public static boolean isPicture(Path file) {
        return PagePictures.isPicture(file);
    }

    /** The text, or why there is none. */
    public Extraction extract(Path file, PageListener listener) {
        try {
            if (Files.size(file) > Limits.FILE_BYTES) {
                return Rejected.tooLarge(Files.size(file), Limits.FILE_BYTES);
            }
            return isPicture(file) ? picture(file, listener) : printed(file, listener);
        } catch (InvalidPasswordException e) {
            return Rejected.encrypted();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return TextExtractor.rejected(e);
        }
    }

    private Extraction picture(Path file, PageListener listener) throws IOException {
        try (PagePictures pictures = PagePictures.open(file)) {
            List<List<Line>> pages = new ArrayList<>();
            int count = pictures.count();
            for (int number = 0; number < count; number++) {
                pages.add(recognizer.lines(pictures.page(number)));
                listener.read(file, number + 1, count);
            }
            return extracted(FileSniffer.extension(file), pages, Recognition.DONE);
        }
    }

    private Extraction printed(Path file, PageListener listener) throws IOException {
        try (PrintedPages printed = PrintedPages.open(file)) {
            List<List<Line>> pages = new ArrayList<>();
            Recognition recognition = Recognition.NONE;
            int count = printed.count();
            for (int number = 0; number < count; number++) {
                List<Line> own = printed.lines(number);
                if (isPicture(own, printed.hasPicture(number))) {
                    pages.add(recognizer.lines(printed.picture(number)));
                    recognition = Recognition.DONE;
                } else {
                    pages.add(own);
                }
                listener.read(file, number + 1, count);
            }
            return extracted("pdf", pages, recognition);
        }
    }

    private boolean isPicture(List<Line> own, boolean hasPicture) {
        String text = own.stream().map(Line::text).collect(Collectors.joining());
        return everyPage || CleanText.isGarbled(text) || (hasPicture && text.length() < FEW_CHARACTERS);
    }

    private static Extraction extracted(String format, List<List<Line>> pages, Recognition recognition) {
        List<Block> blocks = new PdfPages(pages).blocks();
        if (blocks.isEmpty()) {
            return Rejected.noText();
        }
        if (blocks.size() > Limits.BLOCKS) {
            return Rejected.tooMuchText();
        }
        return new Extracted(format, blocks, List.of(), recognition);
    }
}
