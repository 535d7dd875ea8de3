package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.PinPart;

/**
 * A cited part that a document has not.
 *
 * <pre>
 * 第四十条        of a text of thirty-nine articles           sure
 * 第四十条        of a text that has 第三十九条 and 第四十一条    not sure: the library's text may lack it
 * 第六章第二条    whose 第二条 stands in another chapter         sure
 * </pre>
 *
 * @param part the part itself
 * @param label with what it must stand in, where it stands elsewhere: 第六章第二条; else the part
 * @param last how many of its kind the text, or the part around it, has; 0 where it stands elsewhere
 * @param sure whether the text is whole as far as its numbers tell, so that nothing was lost
 */
public record MissingPart(PinPart part, String label, int last, boolean sure) {

    MissingPart(PinPart part, int last, boolean sure) {
        this(part, part.toString(), last, sure);
    }

    @Override
    public String toString() {
        return label;
    }
}
