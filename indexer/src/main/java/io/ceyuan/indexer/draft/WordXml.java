package io.ceyuan.indexer.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The parts of a Word file as events, one after the other, so that a long one costs no more memory than a short one. */
final class WordXml {

    /** What is done with a part while it is read. */
    interface Reading {
        void through(XMLEventReader events) throws XMLStreamException;
    }

    /** What is written in place of a part while it is read. */
    interface Rewriting {
        void through(XMLEventReader events, XMLEventWriter copy) throws XMLStreamException;
    }

    private WordXml() {}

    static void read(PackagePart part, Reading reading) throws IOException, XMLStreamException {
        try (InputStream in = part.getInputStream()) {
            reading.through(reader(in));
        }
    }

    static void rewrite(InputStream in, OutputStream out, Rewriting rewriting) throws XMLStreamException {
        XMLEventWriter copy =
                XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, StandardCharsets.UTF_8.name());
        rewriting.through(reader(in), copy);
        copy.close();
    }

    private static XMLEventReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLEventReader(in);
    }
}
