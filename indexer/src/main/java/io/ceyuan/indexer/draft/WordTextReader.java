package io.ceyuan.indexer.draft;

import io.ceyuan.indexer.draft.WordParagraph.InNote;
import io.ceyuan.indexer.draft.WordParagraph.InText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Takes the paragraphs out of the text of a Word file, and the order in which it refers to its notes. */
final class WordTextReader implements WordXml.Reading {

    /** The place of a paragraph in a box. */
    static final String BOX = "文本框";

    /**
     * A paragraph that has not ended.
     *
     * @param outer number of open runs around it
     */
    private record Open(int ordinal, String place, int outer, StringBuilder text) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<WordParagraph> paragraphs = new ArrayList<>();
    private final List<InNote> notes = new ArrayList<>();
    private int next;
    private int tables;
    private int boxes;
    private int runs;

    /** Those with words, in the order in which they begin. */
    List<WordParagraph> paragraphs() {
        return paragraphs;
    }

    /** The notes in the order of their references. */
    List<InNote> notes() {
        return notes;
    }

    @Override
    public void through(XMLEventReader events) throws XMLStreamException {
        LeftOut leftOut = new LeftOut();
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (leftOut.takes(event)) {
                continue;
            }
            if (event.isStartElement()) {
                start(event.asStartElement(), events);
            } else if (event.isEndElement()) {
                end(event);
            }
        }
        paragraphs.sort(Comparator.comparingInt(one -> ((InText) one.at()).ordinal()));
    }

    private void start(StartElement element, XMLEventReader events) throws XMLStreamException {
        if (WordName.starts(element, "p")) {
            String place = boxes > 0 ? BOX : tables > 0 ? "表格" : "";
            open.push(new Open(next++, place, runs, new StringBuilder()));
            runs = 0;
        } else if (WordName.starts(element, "r")) {
            runs++;
        } else if (WordName.starts(element, "tbl")) {
            tables++;
        } else if (WordName.starts(element, "txbxContent")) {
            boxes++;
        } else if (runs > 0 && !open.isEmpty()) {
            inRun(element, events);
        }
    }

    private void inRun(StartElement element, XMLEventReader events) throws XMLStreamException {
        if (WordName.starts(element, "t")) {
            open.element().text().append(events.getElementText());
        } else if (WordName.starts(element, "footnoteReference")) {
            notes.add(new InNote(false, WordName.attribute(element, "id")));
        } else if (WordName.starts(element, "endnoteReference")) {
            notes.add(new InNote(true, WordName.attribute(element, "id")));
        } else {
            RunText.of(element.getName()).ifPresent(open.element().text()::append);
        }
    }

    private void end(XMLEvent event) {
        if (WordName.ends(event, "p") && !open.isEmpty()) {
            Open ended = open.pop();
            runs = ended.outer();
            if (!ended.text().toString().isBlank()) {
                paragraphs.add(new WordParagraph(
                        new InText(ended.ordinal()), ended.place(), ended.text().toString()));
            }
        } else if (WordName.ends(event, "r")) {
            runs--;
        } else if (WordName.ends(event, "tbl")) {
            tables--;
        } else if (WordName.ends(event, "txbxContent")) {
            boxes--;
        }
    }
}
