package io.ceyuan.indexer.draft;

import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Names of the XML of Word, transitional and strict. */
final class WordName {

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /** What is shown where a program knows no better, beside what is shown else. */
    private static final QName FALLBACK =
            new QName("http://schemas.openxmlformats.org/markup-compatibility/2006", "Fallback");

    /** Words that were taken out, and those whose place is another now. */
    private static final Set<String> GONE = Set.of("del", "moveFrom", "rt");

    private WordName() {}

    static boolean starts(XMLEvent event, String name) {
        return event.isStartElement() && is(event.asStartElement().getName(), name);
    }

    static boolean ends(XMLEvent event, String name) {
        return event.isEndElement() && is(event.asEndElement().getName(), name);
    }

    static boolean is(QName found, String name) {
        return found.getLocalPart().equals(name) && WORD.contains(found.getNamespaceURI());
    }

    /** Whether nothing inside of an element of that name is text of the document. */
    static boolean isLeftOut(QName name) {
        return name.equals(FALLBACK) || (GONE.contains(name.getLocalPart()) && WORD.contains(name.getNamespaceURI()));
    }

    /** The value of an attribute, by its name alone; empty where it has none. */
    static String attribute(StartElement element, String name) {
        for (var attributes = element.getAttributes(); attributes.hasNext(); ) {
            var attribute = attributes.next();
            if (attribute.getName().getLocalPart().equals(name)) {
                return attribute.getValue();
            }
        }
        return "";
    }
}
