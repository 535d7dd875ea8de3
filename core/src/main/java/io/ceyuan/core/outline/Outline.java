package io.ceyuan.core.outline;

import io.ceyuan.core.document.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tree of a document's parts. It is drawn from the paragraphs alone, so that an unchanged text keeps its addresses.
 *
 * @param sections the widest parts, in the order of the text
 */
public record Outline(List<Section> sections) {

    /** Stands in the address of a 款 between that of its article and its number. */
    public static final String CLAUSE = "-clause-";

    public Outline {
        sections = List.copyOf(sections);
    }

    /** The parts of a text, as its headings and numbers show them. */
    public static Outline of(List<Paragraph> paragraphs) {
        return new OutlineBuilder(paragraphs).build();
    }

    /** All parts, the outer before the inner, in the order of the text. */
    public Stream<Section> walk() {
        return sections.stream().flatMap(Section::walk);
    }

    /** The part at an address such as {@code article-12}; empty when there is none. */
    public Optional<Section> find(String anchor) {
        return walk().filter(section -> section.anchor().equals(anchor)).findFirst();
    }

    /** The address of the article in which a 款 stands; any other address as it is. */
    public static String aroundClause(String address) {
        int clause = address.indexOf(CLAUSE);
        return clause < 0 ? address : address.substring(0, clause);
    }
}
