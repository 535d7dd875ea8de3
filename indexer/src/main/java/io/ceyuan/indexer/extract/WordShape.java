package io.ceyuan.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the XML of a Word file tells beside its text: how wide the cells of its tables are, which rows head them, and which
 * footnote is referred to where.
 *
 * @param rows in the order in which they begin, those of inner tables too
 * @param references in the order of the text
 * @param notes footnotes, then endnotes, in the order of the file
 */
record WordShape(List<Row> rows, List<NoteKey> references, List<Note> notes) {

    static final WordShape NONE = new WordShape(List.of(), List.of(), List.of());

    /** The lines between text and footnotes are notes of these types; what someone wrote has none, or «normal». */
    private static final Set<String> RULES = Set.of("separator", "continuationSeparator", "continuationNotice");

    /**
     * @param spans how many columns each cell covers
     */
    record Row(List<Integer> spans, boolean heading) {}

    /** The id of a footnote, or of an endnote. */
    record NoteKey(boolean end, String id) {}

    /**
     * @param lines its paragraphs that have text
     */
    record Note(NoteKey key, List<String> lines) {}

    /** None for a file that is not as it should be: it is read without this. */
    static WordShape of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<Note> notes = new ArrayList<>(notes(zip, "word/footnotes.xml", false));
            notes.addAll(notes(zip, "word/endnotes.xml", true));
            WordShape shape = new WordShape(new ArrayList<>(), new ArrayList<>(), notes);
            shape.readText(zip);
            return shape;
        } catch (XMLStreamException e) {
            return NONE;
        }
    }

    private static List<Note> notes(ZipFile zip, String part, boolean end) throws IOException, XMLStreamException {
        List<Note> notes = new ArrayList<>();
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return notes;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader reader = reader(in);
            String element = end ? "endnote" : "footnote";
            List<String> lines = List.of();
            StringBuilder line = new StringBuilder();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (reader.getLocalName().equals(element)) {
                        lines = new ArrayList<>();
                        if (!RULES.contains(String.valueOf(attribute(reader, "type")))) {
                            notes.add(new Note(new NoteKey(end, String.valueOf(attribute(reader, "id"))), lines));
                        }
                    } else if (reader.getLocalName().equals("t")) {
                        line.append(reader.getElementText());
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals("p")) {
                    String clean = CleanText.line(line.toString());
                    line.setLength(0);
                    if (!clean.isEmpty()) {
                        lines.add(clean);
                    }
                }
            }
        }
        return notes;
    }

    private void readText(ZipFile zip) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry("word/document.xml");
        if (entry == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader reader = reader(in);
            Deque<Integer> open = new ArrayDeque<>();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(reader, open);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals("tr")
                        && !open.isEmpty()) {
                    open.pop();
                }
            }
        }
    }

    /**
     * @param open the rows that have not ended, by their place in the list
     */
    private void start(XMLStreamReader reader, Deque<Integer> open) {
        switch (reader.getLocalName()) {
            case "tr" -> {
                open.push(rows.size());
                rows.add(new Row(new ArrayList<>(), false));
            }
            case "tc" -> {
                if (!open.isEmpty()) {
                    rows.get(open.element()).spans().add(1);
                }
            }
            case "gridSpan" -> {
                if (!open.isEmpty() && !rows.get(open.element()).spans().isEmpty()) {
                    List<Integer> spans = rows.get(open.element()).spans();
                    spans.set(spans.size() - 1, BlockHandler.number(attribute(reader, "val")));
                }
            }
            case "tblHeader" -> {
                String value = attribute(reader, "val");
                if (!open.isEmpty()
                        && (value == null || value.equals("1") || value.equals("true") || value.equals("on"))) {
                    rows.set(open.element(), new Row(rows.get(open.element()).spans(), true));
                }
            }
            case "footnoteReference" -> references.add(new NoteKey(false, String.valueOf(attribute(reader, "id"))));
            case "endnoteReference" -> references.add(new NoteKey(true, String.valueOf(attribute(reader, "id"))));
            default -> {}
        }
    }

    /** By its name alone: strict and transitional files have different namespaces. */
    private static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return null;
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }
}
