package io.ceyuan.indexer.draft;

import io.ceyuan.indexer.draft.WordParagraph.InNote;
import io.ceyuan.indexer.draft.WordParagraph.InText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/**
 * Copies the text of a Word file and sets the marks of comments around words. A run is cut where a mark stands inside of it, and each
 * piece keeps its formatting. A word in a box or a note is marked by the run that holds the box or refers to the note, since Word takes no
 * comments inside of them.
 */
final class WordTextMarker implements WordXml.Rewriting {

    private final Map<WordParagraph.At, List<Mark>> marks = new HashMap<>();
    private final LeftOut leftOut = new LeftOut();
    private int next;

    WordTextMarker(List<Mark> marks) {
        marks.stream()
                .sorted(Comparator.comparingInt(one -> one.span().start()))
                .forEach(one -> this.marks
                        .computeIfAbsent(one.at(), at -> new ArrayList<>())
                        .add(one));
    }

    @Override
    public void through(XMLEventReader events, XMLEventWriter copy) throws XMLStreamException {
        MarkedParagraph paragraph = new MarkedParagraph(List.of(), copy);
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            boolean out = leftOut.takes(event);
            if (!out && WordName.starts(event, "r")) {
                List<XMLEvent> run = whole(event, events);
                paragraph.run(run, held(run));
                continue;
            }
            if (!out && WordName.starts(event, "p")) {
                paragraph = new MarkedParagraph(marks.getOrDefault(new InText(next++), List.of()), copy);
            } else if (WordName.ends(event, "p")) {
                paragraph.end();
            }
            copy.add(event);
        }
    }

    /** The run that begins there, to its end. */
    private static List<XMLEvent> whole(XMLEvent start, XMLEventReader events) throws XMLStreamException {
        List<XMLEvent> run = new ArrayList<>(List.of(start));
        for (int depth = 1; depth > 0; ) {
            XMLEvent event = events.nextEvent();
            run.add(event);
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
        return run;
    }

    /** The marks of what the run holds: boxes, and notes it refers to. */
    private List<Mark> held(List<XMLEvent> run) {
        List<Mark> held = new ArrayList<>();
        for (XMLEvent event : run) {
            if (leftOut.takes(event) || !event.isStartElement()) {
                continue;
            }
            if (WordName.starts(event, "p")) {
                held.addAll(marks.getOrDefault(new InText(next++), List.of()));
            } else if (WordName.starts(event, "footnoteReference")) {
                held.addAll(marks.getOrDefault(note(false, event), List.of()));
            } else if (WordName.starts(event, "endnoteReference")) {
                held.addAll(marks.getOrDefault(note(true, event), List.of()));
            }
        }
        return held;
    }

    private static InNote note(boolean end, XMLEvent reference) {
        return new InNote(end, WordName.attribute(reference.asStartElement(), "id"));
    }
}
