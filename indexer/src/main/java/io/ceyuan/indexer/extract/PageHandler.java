package io.ceyuan.indexer.extract;

import io.ceyuan.indexer.extract.LineJoiner.Line;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the XHTML of a PDF, one {@code div} a page and one {@code p} a supposed paragraph, as lines. */
final class PageHandler extends DefaultHandler {

    private final List<List<Line>> pages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Line> page = new ArrayList<>();
    private int characters;
    private int charactersBefore;
    private boolean onPage;
    private boolean hasBarePages;
    private boolean inBody;

    List<Block> blocks() {
        endParagraph();
        endPage();
        return new PdfPages(pages).blocks();
    }

    /** Whether a page has hardly any text of its own. */
    boolean hasBarePages() {
        return hasBarePages;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        inBody |= name.equals("body");
        if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
            endParagraph();
            endPage();
            onPage = true;
        } else if (name.equals("p")) {
            endParagraph();
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("p") || name.equals("div")) {
            endParagraph();
        }
    }

    @Override
    public void characters(char[] buffer, int start, int length) throws SAXException {
        if (!inBody) {
            return;
        }
        characters += length;
        if (characters > Limits.CHARACTERS || Thread.currentThread().isInterrupted()) {
            throw new TooMuchException(Rejected.tooMuchText());
        }
        text.append(buffer, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] buffer, int start, int length) {
        text.append(buffer, start, length);
    }

    private void endParagraph() {
        boolean first = true;
        for (String raw : text.toString().split("\\R", -1)) {
            String line = CleanText.line(raw);
            if (!line.isEmpty()) {
                page.add(new Line(line, first));
                first = false;
            }
        }
        text.setLength(0);
    }

    private void endPage() {
        hasBarePages |= onPage && characters - charactersBefore < ScanExtractor.FEW_CHARACTERS;
        charactersBefore = characters;
        onPage = false;
        if (!page.isEmpty()) {
            pages.add(page);
            page = new ArrayList<>();
        }
    }
}
