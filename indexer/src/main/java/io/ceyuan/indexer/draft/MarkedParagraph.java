package io.ceyuan.indexer.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Writes the runs of one paragraph with the marks of comments between them. */
final class MarkedParagraph {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XMLEventFactory make = XMLEventFactory.newDefaultFactory();
    private final Deque<Mark> waiting;
    private final List<Mark> begun = new ArrayList<>();
    private final XMLEventWriter copy;
    private int offset;

    /**
     * @param marks in the order of their starts
     */
    MarkedParagraph(List<Mark> marks, XMLEventWriter copy) {
        this.waiting = new ArrayDeque<>(marks);
        this.copy = copy;
    }

    /**
     * Writes a run.
     *
     * @param events from its start to its end
     * @param held marks that go around the whole of it
     */
    void run(List<XMLEvent> events, List<Mark> held) throws XMLStreamException {
        QName name = events.getFirst().asStartElement().getName();
        for (Mark one : held) {
            mark("commentRangeStart", one, name);
        }
        List<List<XMLEvent>> children = children(events);
        List<XMLEvent> formatting =
                !children.isEmpty() && WordName.starts(children.getFirst().getFirst(), "rPr")
                        ? children.removeFirst()
                        : List.of();
        new Run(events, formatting, name).write(children);
        for (Mark one : held) {
            mark("commentRangeEnd", one, name);
            reference(one, name);
        }
    }

    /** Each child of the run with all that is in it. */
    private static List<List<XMLEvent>> children(List<XMLEvent> run) {
        List<List<XMLEvent>> children = new ArrayList<>();
        int depth = 0;
        for (XMLEvent event : run.subList(1, run.size() - 1)) {
            if (depth == 0 && event.isStartElement()) {
                children.add(new ArrayList<>());
            }
            if (!children.isEmpty() && (depth > 0 || event.isStartElement())) {
                children.getLast().add(event);
            }
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
        return children;
    }

    /** Ends what is left open, which a paragraph of the same text does not leave. */
    void end() {
        if (!waiting.isEmpty() || !begun.isEmpty()) {
            throw new IllegalStateException("a mark outside of its paragraph: " + waiting + begun);
        }
    }

    private boolean hasMarkHere() {
        return begun.stream().anyMatch(one -> one.span().end() <= offset)
                || (!waiting.isEmpty() && waiting.element().span().start() <= offset);
    }

    /** Marks that end here, then those that begin. */
    private void marks(QName run) throws XMLStreamException {
        ends(run);
        while (!waiting.isEmpty() && waiting.element().span().start() <= offset) {
            Mark one = waiting.remove();
            mark("commentRangeStart", one, run);
            begun.add(one);
        }
    }

    private void ends(QName run) throws XMLStreamException {
        for (Mark one : List.copyOf(begun)) {
            if (one.span().end() <= offset) {
                mark("commentRangeEnd", one, run);
                reference(one, run);
                begun.remove(one);
            }
        }
    }

    private void mark(String element, Mark mark, QName like) throws XMLStreamException {
        String prefix = like.getPrefix().isEmpty() ? "w" : like.getPrefix();
        copy.add(start(like, element));
        if (like.getPrefix().isEmpty()) {
            // an attribute has no namespace without a prefix
            copy.add(make.createNamespace(prefix, like.getNamespaceURI()));
        }
        copy.add(make.createAttribute(prefix, like.getNamespaceURI(), "id", Integer.toString(mark.comment())));
        copy.add(end(like, element));
    }

    private void reference(Mark mark, QName like) throws XMLStreamException {
        copy.add(start(like, "r"));
        mark("commentReference", mark, like);
        copy.add(end(like, "r"));
    }

    private XMLEvent start(QName like, String element) {
        return make.createStartElement(like.getPrefix(), like.getNamespaceURI(), element);
    }

    private XMLEvent end(QName like, String element) {
        return make.createEndElement(like.getPrefix(), like.getNamespaceURI(), element);
    }

    /** A run on its way, written in as many pieces as marks cut it into. */
    private final class Run {

        private final XMLEvent first;
        private final XMLEvent last;
        private final List<XMLEvent> formatting;
        private final QName name;
        private boolean open;

        Run(List<XMLEvent> events, List<XMLEvent> formatting, QName name) {
            this.first = events.getFirst();
            this.last = events.getLast();
            this.formatting = formatting;
            this.name = name;
        }

        void write(List<List<XMLEvent>> children) throws XMLStreamException {
            boolean written = false;
            for (List<XMLEvent> child : children) {
                QName element = child.getFirst().asStartElement().getName();
                if (WordName.is(element, "t")) {
                    words(element, text(child));
                } else {
                    int length = length(child);
                    if (length > 0) {
                        cut();
                    }
                    open();
                    add(child);
                    offset += length;
                }
                written = true;
            }
            if (!written) {
                open();
            }
            close();
            ends(name);
        }

        private void words(QName element, String text) throws XMLStreamException {
            int at = 0;
            while (at < text.length()) {
                cut();
                int end = at + Math.min(text.length() - at, toNextMark());
                open();
                copy.add(start(element, "t"));
                copy.add(make.createAttribute("xml", XML, "space", "preserve"));
                copy.add(make.createCharacters(text.substring(at, end)));
                copy.add(end(element, "t"));
                offset += end - at;
                at = end;
            }
        }

        private int toNextMark() {
            int next = Integer.MAX_VALUE;
            for (Mark one : begun) {
                next = Math.min(next, one.span().end() - offset);
            }
            return waiting.isEmpty()
                    ? next
                    : Math.min(next, waiting.element().span().start() - offset);
        }

        private void cut() throws XMLStreamException {
            if (hasMarkHere()) {
                close();
                marks(name);
            }
        }

        private void open() throws XMLStreamException {
            if (!open) {
                copy.add(first);
                add(formatting);
                open = true;
            }
        }

        private void close() throws XMLStreamException {
            if (open) {
                copy.add(last);
                open = false;
            }
        }

        private void add(List<XMLEvent> events) throws XMLStreamException {
            for (XMLEvent event : events) {
                copy.add(event);
            }
        }
    }

    private static String text(List<XMLEvent> child) {
        StringBuilder text = new StringBuilder();
        child.stream()
                .filter(XMLEvent::isCharacters)
                .forEach(one -> text.append(one.asCharacters().getData()));
        return text.toString();
    }

    /** How many characters of the paragraph's text the child is: those of a box are of paragraphs of their own. */
    private static int length(List<XMLEvent> child) {
        int length = 0;
        int boxes = 0;
        LeftOut leftOut = new LeftOut();
        boolean words = false;
        for (XMLEvent event : child) {
            if (leftOut.takes(event)) {
                continue;
            }
            if (event.isStartElement()) {
                QName name = event.asStartElement().getName();
                boxes += WordName.is(name, "txbxContent") ? 1 : 0;
                words = WordName.is(name, "t");
                Optional<String> sign = RunText.of(name);
                length += boxes == 0 && sign.isPresent() ? sign.get().length() : 0;
            } else if (event.isEndElement()) {
                QName name = event.asEndElement().getName();
                boxes -= WordName.is(name, "txbxContent") ? 1 : 0;
                words = false;
            } else if (words && boxes == 0 && event.isCharacters()) {
                length += event.asCharacters().getData().length();
            }
        }
        return length;
    }
}
