package io.ceyuan.indexer.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Takes the notes out of the part of a Word file that holds them. */
final class WordNoteReader implements WordXml.Reading {

    private static final Set<String> USUAL = Set.of("", "normal");

    private final String element;
    private final Map<String, List<String>> notes = new LinkedHashMap<>();
    private final StringBuilder line = new StringBuilder();
    private List<String> lines = new ArrayList<>();

    /**
     * @param end whether the part holds endnotes, and not footnotes
     */
    WordNoteReader(boolean end) {
        element = end ? "endnote" : "footnote";
    }

    /** Their paragraphs that have words, by the id of the note. */
    Map<String, List<String>> notes() {
        return notes;
    }

    @Override
    public void through(XMLEventReader events) throws XMLStreamException {
        LeftOut leftOut = new LeftOut();
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (!leftOut.takes(event)) {
                take(event, events);
            }
        }
    }

    private void take(XMLEvent event, XMLEventReader events) throws XMLStreamException {
        if (WordName.starts(event, element)) {
            lines = new ArrayList<>();
            // the line between text and footnotes is a note of its own type
            if (USUAL.contains(WordName.attribute(event.asStartElement(), "type"))) {
                notes.put(WordName.attribute(event.asStartElement(), "id"), lines);
            }
        } else if (WordName.starts(event, "t")) {
            line.append(events.getElementText());
        } else if (WordName.ends(event, "p")) {
            if (!line.toString().isBlank()) {
                lines.add(line.toString());
            }
            line.setLength(0);
        }
    }
}
