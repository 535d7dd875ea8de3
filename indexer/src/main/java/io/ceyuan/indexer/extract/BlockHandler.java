package io.ceyuan.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the XHTML of an office file as blocks: paragraphs, headings, and one block a table row. */
final class BlockHandler extends DefaultHandler {

    private static final Set<String> BREAKS = Set.of("p", "div", "li", "table", "br", "ul", "ol", "title");

    /** Parts of the paper or of attached files, and no text of the document. */
    private static final Set<String> LEFT_OUT =
            Set.of("header", "footer", "slide-master-content", "embedded", "package-entry", "annotation");

    /** The page number of a footer, as — 3 — or, without its field, as — —. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-－—–]\\s*[0-9]*\\s*[-－—–]");

    /** The number of a note before its text. */
    private static final Pattern CITATION = Pattern.compile("^[0-9A-Za-z①-⑳*]{1,6}(?:\\s+|$)");

    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,4}");

    private final boolean slides;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> cell = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int characters;
    private TableRows rows = new TableRows();
    private int tableDepth;
    private int rowDepth;
    private int columns = 1;
    private int reach = 1;
    private boolean heading;
    private final WordShape shape;
    private final WordNotes notes;
    private final StringBuilder note = new StringBuilder();
    private final StringBuilder bracket = new StringBuilder();
    private int noteDepth;
    private int rowNumber = -1;
    private int cellNumber;
    private int leftOutDepth;
    private boolean inBody;
    private boolean slideStarts;

    /**
     * @param slides whether the first paragraph of every slide is its heading
     * @param shape of a Word file; none of any other
     */
    BlockHandler(boolean slides, WordShape shape) {
        this.slides = slides;
        this.shape = shape;
        this.notes = new WordNotes(shape);
    }

    List<Block> blocks() throws SAXException {
        end(0);
        return notes.settle(blocks);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        inBody |= name.equals("body");
        String kind = attributes.getValue("class");
        if (leftOutDepth > 0 || (kind != null && LEFT_OUT.contains(kind))) {
            leftOutDepth++;
            return;
        }
        if (noteDepth > 0 || "note".equals(kind)) {
            noteDepth++;
            note.append(' ');
            return;
        }
        if (name.equals("table")) {
            end(0);
            if (tableDepth++ == 0) {
                rows = new TableRows();
            }
        } else if (name.equals("tr")) {
            end(0);
            rowDepth++;
            rowNumber++;
            cellNumber = rowDepth == 1 ? 0 : cellNumber;
        } else if (name.equals("td") || name.equals("th")) {
            end(0);
            startCell(name.equals("th"), attributes);
        } else if (BREAKS.contains(name) || level(name) > 0) {
            end(0);
        }
        slideStarts |= slides && "slide-content".equals(kind);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (leftOutDepth > 0) {
            leftOutDepth--;
            return;
        }
        if (noteDepth > 0) {
            endNote();
            return;
        }
        if (name.equals("tr")) {
            end(0);
            rowDepth--;
            endRow();
        } else if (name.equals("td") || name.equals("th")) {
            end(0);
            endCell();
        } else if (BREAKS.contains(name)) {
            end(0);
            tableDepth -= name.equals("table") ? 1 : 0;
        } else if (level(name) > 0) {
            end(level(name));
        }
    }

    @Override
    public void characters(char[] buffer, int start, int length) throws SAXException {
        if (!inBody || leftOutDepth > 0) {
            return;
        }
        characters += length;
        if (characters > Limits.CHARACTERS || Thread.currentThread().isInterrupted()) {
            throw new TooMuchException(Rejected.tooMuchText());
        }
        if (noteDepth > 0) {
            note.append(buffer, start, length);
        } else {
            take(new String(buffer, start, length));
        }
    }

    /** An id in brackets comes as three pieces, while text in brackets is one. */
    private void take(String piece) {
        boolean next = bracket.isEmpty()
                ? piece.equals("[")
                : bracket.length() == 1 ? COUNT.matcher(piece).matches() : piece.equals("]");
        if (next && !shape.references().isEmpty()) {
            bracket.append(piece);
            if (piece.equals("]")) {
                text.append(notes.mark(bracket.substring(1, bracket.length() - 1)));
                bracket.setLength(0);
            }
        } else {
            text.append(bracket).append(piece);
            bracket.setLength(0);
        }
    }

    /** A note stands in the middle of the sentence that refers to it, its own number first. */
    private void endNote() {
        if (--noteDepth == 0) {
            String line = CITATION.matcher(CleanText.line(note.toString())).replaceFirst("");
            note.setLength(0);
            if (!line.isEmpty()) {
                text.append(notes.add(line));
            }
        }
    }

    /** Ends a paragraph, or one of the paragraphs in a cell. */
    private void end(int level) throws SAXException {
        text.append(bracket);
        bracket.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        for (String raw : text.toString().split("[\\n\\r\\u000B\\u2028\\u2029]")) {
            String line = CleanText.line(raw);
            if (line.isEmpty() || PAGE_NUMBER.matcher(line).matches()) {
                continue;
            }
            if (rowDepth > 0) {
                cell.add(line);
            } else {
                add(Block.heading(line, slideStarts ? 1 : level));
                slideStarts = false;
            }
        }
        text.setLength(0);
    }

    /** A table inside a cell is text of the cell. */
    private void startCell(boolean isHeading, Attributes attributes) {
        if (rowDepth == 1) {
            endCellBeside();
            Optional<WordShape.Row> row =
                    rowNumber < shape.rows().size() ? Optional.of(shape.rows().get(rowNumber)) : Optional.empty();
            columns = row.filter(shown -> cellNumber < shown.spans().size())
                    .map(shown -> shown.spans().get(cellNumber))
                    .orElseGet(() -> number(attributes.getValue("colspan")));
            cellNumber++;
            reach = number(attributes.getValue("rowspan"));
            heading = isHeading || row.filter(WordShape.Row::heading).isPresent();
        }
    }

    private void endCell() {
        if (rowDepth == 1) {
            rows.add(String.join(" ", cell), columns, reach, heading);
            cell.clear();
        }
    }

    /** Text that stands in a row and in none of its cells. */
    private void endCellBeside() {
        if (!cell.isEmpty()) {
            rows.add(String.join(" ", cell), 1, 1, false);
            cell.clear();
        }
    }

    private void endRow() throws SAXException {
        if (rowDepth == 0) {
            endCellBeside();
            Optional<Block> row = rows.end();
            if (row.isPresent()) {
                add(row.get());
            }
        }
    }

    /** How many columns or rows a cell says to cover: 1 where it says nothing, or nonsense. */
    static int number(@Nullable String raw) {
        return raw != null && COUNT.matcher(raw).matches() ? Integer.parseInt(raw) : 1;
    }

    private void add(Block block) throws SAXException {
        if (blocks.size() == Limits.BLOCKS) {
            throw new TooMuchException(Rejected.tooMuchText());
        }
        blocks.add(block);
    }

    private static int level(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }
}
