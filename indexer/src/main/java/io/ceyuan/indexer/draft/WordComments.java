package io.ceyuan.indexer.draft;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Copies the comments of a Word file and adds others behind them. */
final class WordComments implements WordXml.Rewriting {

    private static final String AUTHOR = "策源";
    private static final String INITIALS = "策";

    /** Nine points: what the text itself is set in would fill the margin. */
    private static final String HALF_POINTS = "18";

    private static final String PREFIX = "w";

    private final XMLEventFactory make = XMLEventFactory.newDefaultFactory();
    private final List<WordComment> comments;
    private final List<Mark> marks = new ArrayList<>();
    private final Instant now;
    private final boolean strict;
    private String namespace = "";

    /**
     * @param now when they are written
     * @param strict whether the file uses the strict names
     */
    WordComments(List<WordComment> comments, Instant now, boolean strict) {
        this.comments = List.copyOf(comments);
        this.now = now;
        this.strict = strict;
    }

    /** A part without comments. */
    byte[] empty() {
        String name = strict
                ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
                : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return (WordFile.declaration() + "<w:comments xmlns:w=\"" + name + "\"></w:comments>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Where the added comments go, once they are written. */
    List<Mark> marks() {
        return marks;
    }

    @Override
    public void through(XMLEventReader events, XMLEventWriter copy) throws XMLStreamException {
        int id = 0;
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (WordName.starts(event, "comments")) {
                namespace = event.asStartElement().getName().getNamespaceURI();
            } else if (WordName.starts(event, "comment")) {
                id = Math.max(id, number(WordName.attribute(event.asStartElement(), "id")) + 1);
            } else if (WordName.ends(event, "comments")) {
                for (WordComment one : comments) {
                    marks.add(new Mark(id, one.at(), one.span()));
                    add(one, id++, copy);
                }
            }
            copy.add(event);
        }
    }

    private static int number(String id) {
        return id.matches("[0-9]{1,9}") ? Integer.parseInt(id) : 0;
    }

    private void add(WordComment comment, int id, XMLEventWriter copy) throws XMLStreamException {
        copy.add(make.createStartElement(PREFIX, namespace, "comment"));
        copy.add(make.createNamespace(PREFIX, namespace));
        attribute("id", Integer.toString(id), copy);
        attribute("author", AUTHOR, copy);
        attribute("date", now.truncatedTo(ChronoUnit.SECONDS).toString(), copy);
        attribute("initials", INITIALS, copy);
        for (String line : comment.lines()) {
            start("p", copy);
            start("r", copy);
            start("rPr", copy);
            value("sz", HALF_POINTS, copy);
            value("szCs", HALF_POINTS, copy);
            end("rPr", copy);
            start("t", copy);
            copy.add(make.createAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve"));
            copy.add(make.createCharacters(line));
            end("t", copy);
            end("r", copy);
            end("p", copy);
        }
        end("comment", copy);
    }

    private void value(String element, String value, XMLEventWriter copy) throws XMLStreamException {
        start(element, copy);
        attribute("val", value, copy);
        end(element, copy);
    }

    private void attribute(String name, String value, XMLEventWriter copy) throws XMLStreamException {
        copy.add(make.createAttribute(PREFIX, namespace, name, value));
    }

    private void start(String element, XMLEventWriter copy) throws XMLStreamException {
        copy.add(make.createStartElement(PREFIX, namespace, element));
    }

    private void end(String element, XMLEventWriter copy) throws XMLStreamException {
        copy.add(make.createEndElement(PREFIX, namespace, element));
    }
}
