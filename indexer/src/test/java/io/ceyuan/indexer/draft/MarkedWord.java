package io.ceyuan.indexer.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What stands between the marks of comments, and how each character is set. */
record MarkedWord(Map<String, String> commented, String formatted) {

    static MarkedWord of(Path file) throws IOException, XMLStreamException {
        Map<String, String> commented = new LinkedHashMap<>();
        Map<String, StringBuilder> open = new HashMap<>();
        StringBuilder formatted = new StringBuilder();
        List<String> references = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            String format = "";
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "commentRangeStart" -> open.put(id(xml), new StringBuilder());
                        case "commentRangeEnd" ->
                            commented.put(
                                    id(xml),
                                    Objects.requireNonNull(open.remove(id(xml))).toString());
                        case "commentReference" -> references.add(id(xml));
                        case "r" -> format = "";
                        case "b", "u" -> format += xml.getLocalName();
                        case "color" -> format += xml.getAttributeValue(0);
                        case "t" -> {
                            String text = xml.getElementText();
                            open.values().forEach(one -> one.append(text));
                            for (int at = 0; at < text.length(); at++) {
                                formatted.append(text.charAt(at)).append(format);
                            }
                        }
                        case "tab", "br" -> open.values().forEach(one -> one.append('|'));
                        default -> {}
                    }
                }
            }
        }
        if (!open.isEmpty() || !references.containsAll(commented.keySet())) {
            throw new AssertionError("marks without end or comment: " + open + commented + references);
        }
        return new MarkedWord(commented, formatted.toString());
    }

    private static String id(XMLStreamReader xml) {
        return xml.getAttributeValue(xml.getNamespaceURI(), "id");
    }

    /** The bytes of a part. */
    static byte[] part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }
}
