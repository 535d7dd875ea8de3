package io.ceyuan.server.export;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.search.Hit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The newest hits of a search by RFC 4287. What names feed and entries does not depend on the address they were fetched from.
 *
 * @param title what was asked
 * @param self the address of the feed, absolute
 * @param page the address of the search page, absolute
 * @param base scheme and host, before the path of a document
 * @param key the search in its one spelling, which names the feed
 * @param empty the time of a feed without entries
 */
public record AtomFeed(String title, String self, String page, String base, String key, Instant empty) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** Of the library's dates, which have no time. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The feed in UTF-8. */
    public byte[] write(List<Hit> hits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "zh-CN");
            element(xml, "id", name("search:" + key));
            element(xml, "title", title);
            element(xml, "updated", updated(hits).toString());
            link(xml, "self", "application/atom+xml", self);
            link(xml, "alternate", "text/html", page);
            person(xml, "策源");
            for (Hit hit : hits) {
                entry(xml, hit);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private void entry(XMLStreamWriter xml, Hit hit) throws XMLStreamException {
        PolicyDocument document = hit.document();
        xml.writeStartElement("entry");
        element(xml, "id", name("document:" + document.id()));
        element(xml, "title", document.title().value());
        element(xml, "updated", time(document).toString());
        LocalDate issued = document.issuedDate();
        if (issued != null) {
            element(xml, "published", start(issued).toString());
        }
        link(xml, "alternate", "text/html", base + "/documents/" + document.id());
        for (IssuingBody issuer : document.issuers()) {
            person(xml, issuer.name());
        }
        category(xml, document.kind().label());
        AdministrativeLevel level = document.level();
        if (level != null) {
            category(xml, level.label());
        }
        Sourced<String> topic = document.details().topic();
        if (topic != null) {
            category(xml, topic.value());
        }
        Sourced<String> summary = document.details().summary();
        element(
                xml,
                "summary",
                summary != null
                        ? summary.value()
                        : hit.snippets().isEmpty()
                                ? ""
                                : hit.snippets().getFirst().text());
        xml.writeEndElement();
    }

    private Instant updated(List<Hit> hits) {
        return hits.stream()
                .map(hit -> time(hit.document()))
                .max(Comparator.naturalOrder())
                .orElse(empty);
    }

    /** The beginning of its day, or when its file was changed. */
    private static Instant time(PolicyDocument document) {
        LocalDate issued = document.issuedDate();
        return issued == null ? document.source().modified() : start(issued);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static String name(String what) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("ceyuan:" + what).getBytes(StandardCharsets.UTF_8));
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String url) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", url);
    }

    private static void person(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void category(XMLStreamWriter xml, String term) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", term);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Cell.plain(text));
        xml.writeEndElement();
    }
}
