package io.ceyuan.indexer.extract;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of the elements of an XML file: one that has text of its own is a paragraph, with all that follows in it. */
final class XmlText {

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int depth;
    private int owner = -1;

    private XmlText() {}

    /** Document types are passed over, so that entities stand for nothing. */
    static Extraction read(String xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            return new XmlText().read(factory.createXMLStreamReader(new StringReader(xml.strip())));
        } catch (XMLStreamException e) {
            return Rejected.damaged();
        }
    }

    private Extraction read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> take(reader.getText());
                default -> {}
            }
            if (blocks.size() > Limits.BLOCKS) {
                return Rejected.tooMuchText();
            }
        }
        return blocks.isEmpty() ? Rejected.blank() : new Extracted("xml", blocks, List.of());
    }

    private void take(String text) {
        if (owner < 0 && !text.isBlank()) {
            owner = depth;
        }
        if (owner >= 0) {
            paragraph.append(text);
        }
    }

    private void end() {
        if (depth == owner) {
            String line = CleanText.line(paragraph.toString());
            if (!line.isEmpty()) {
                blocks.add(Block.paragraph(line));
            }
            paragraph.setLength(0);
            owner = -1;
        }
        depth--;
    }
}
