package io.ceyuan.core.outline;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a document, with the parts inside it.
 *
 * @param label its number as written, as {@code 第十二条} or {@code （一）}; empty for a heading without number
 * @param heading its heading without the number; empty when running text follows the number at once
 * @param anchor its address on the document page, as {@code article-12}; stays the same as long as the text does
 * @param first number of its first paragraph
 * @param last number of its last paragraph
 */
public record Section(
        SectionKind kind, String label, String heading, String anchor, int first, int last, List<Section> children) {

    public Section {
        if (anchor.isEmpty()) {
            throw new IllegalArgumentException("a part without address: " + label + heading);
        }
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a stretch of paragraphs: " + first + " to " + last);
        }
        children = List.copyOf(children);
    }

    /** This part and all parts inside it, in the order of the text. */
    public Stream<Section> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Section::walk));
    }
}
