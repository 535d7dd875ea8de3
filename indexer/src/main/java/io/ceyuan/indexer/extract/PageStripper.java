package io.ceyuan.indexer.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The lines of a page outside of its tables, and where they stand. */
final class PageStripper extends PDFTextStripper {

    /** Justified Chinese is drawn apart by less than this share of its size; a wider gap was meant. */
    private static final float GAP = 0.7f;

    /** What a font without its table of characters gives; so much of it makes a text unreadable. */
    private static final Pattern CODE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    private final List<PageGrid> grids;
    private final List<Placed> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable TextPosition first;
    private @Nullable TextPosition last;
    private int characters;

    PageStripper(List<PageGrid> grids) {
        this.grids = grids;
    }

    /**
     * A line of the page.
     *
     * @param text clean and not empty
     * @param x of its left end in points from the left of the page
     * @param y of its foot in points from the top of the page
     * @param size of its first character in points, more than 0
     */
    record Placed(String text, float x, float y, float size) {}

    /**
     * The lines of a page in the order in which they are drawn.
     *
     * @param number of the page, from 1
     */
    List<Placed> lines(PDDocument document, int number) throws IOException {
        setStartPage(number);
        setEndPage(number);
        writeText(document, Writer.nullWriter());
        endLine();
        return lines;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        characters++;
        if (characters > Limits.CHARACTERS || Thread.currentThread().isInterrupted()) {
            throw new UncheckedIOException(new IOException(new TooMuchException(Rejected.tooMuchText())));
        }
        for (PageGrid grid : grids) {
            if (grid.holds(position.getX(), position.getY())) {
                return;
            }
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (word.isEmpty() || positions.isEmpty()) {
            text.append(word);
            return;
        }
        TextPosition start = positions.getFirst();
        if (last != null && !text.isEmpty() && isMeant(last, start, word)) {
            text.append(' ');
        }
        if (first == null) {
            first = start;
        }
        text.append(CODE.matcher(word).replaceAll("\uFFFD"));
        last = positions.getLast();
    }

    @Override
    protected void writeWordSeparator() {
        // the gap is judged where the next word is known
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    /** A gap between Latin words is theirs; one beside a digit or in Chinese must be wide. */
    private boolean isMeant(TextPosition before, TextPosition after, String word) {
        char left = text.charAt(text.length() - 1);
        boolean latin = isLetter(left) && isLetter(word.charAt(0));
        float gap = after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return latin || gap > GAP * Math.max(size(before), size(after));
    }

    private static boolean isLetter(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private static float size(TextPosition position) {
        return Math.max(1, position.getFontSizeInPt());
    }

    private void endLine() {
        String line = CleanText.line(text.toString());
        if (!line.isEmpty() && first != null) {
            lines.add(new Placed(line, first.getX(), first.getY(), size(first)));
        }
        text.setLength(0);
        first = null;
        last = null;
    }
}
