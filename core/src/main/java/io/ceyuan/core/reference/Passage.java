package io.ceyuan.core.reference;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.outline.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a document that is cited for itself.
 *
 * @param paragraph number of its first paragraph
 * @param pin as texts write it, as {@code 第三条第二款}; empty where its place has no number
 * @param anchor its address on the document page, as {@code article-3-clause-2} or {@code p12}
 */
public record Passage(int paragraph, String pin, String anchor) {

    public Passage {
        if (paragraph < 1) {
            throw new IllegalArgumentException("paragraphs count from 1, not " + paragraph);
        }
        if (!anchor.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("not an address: " + anchor);
        }
    }

    /** The paragraph with this number; empty when the text has none. */
    public static Optional<Passage> ofParagraph(List<Paragraph> text, int number) {
        return ofParagraph(text, Outline.of(text), number);
    }

    private static Optional<Passage> ofParagraph(List<Paragraph> text, Outline outline, int number) {
        if (number < 1 || number > text.size()) {
            return Optional.empty();
        }
        Paragraph paragraph = text.get(number - 1);
        String pin = paragraph.note() == null ? Pins.of(outline, number) : "";
        return Optional.of(new Passage(number, pin, paragraph.anchor()));
    }

    /** What is at an address such as {@code article-12} or {@code p12}; empty when there is nothing. */
    public static Optional<Passage> at(List<Paragraph> text, String address) {
        return at(text, Outline.of(text), address);
    }

    /** @param outline of the text */
    public static Optional<Passage> at(List<Paragraph> text, Outline outline, String address) {
        if (address.matches("p[1-9][0-9]{0,8}")) {
            return ofParagraph(text, outline, Integer.parseInt(address.substring(1)));
        }
        List<Section> way = new ArrayList<>();
        return descend(outline.sections(), address, way)
                ? Optional.of(new Passage(way.getLast().first(), Pins.of(way), address))
                : Optional.empty();
    }

    private static boolean descend(List<Section> sections, String address, List<Section> way) {
        for (Section section : sections) {
            way.addLast(section);
            if (section.anchor().equals(address) || descend(section.children(), address, way)) {
                return true;
            }
            way.removeLast();
        }
        return false;
    }

    /** What stands for the page in a reference: 第三条第二款, or 第12段 of a text without numbers. */
    public String locator() {
        return pin.isEmpty() ? "第" + paragraph + "段" : pin;
    }
}
