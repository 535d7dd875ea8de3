package io.ceyuan.core.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The way to a provision: 第三条第二款第（一）项, or from one to another: 第五条至第八条.
 *
 * @param parts the wider ones first
 * @param last the parts of the end of a range; empty for one provision
 */
public record Pin(List<PinPart> parts, List<PinPart> last) {

    public Pin {
        parts = List.copyOf(parts);
        last = List.copyOf(last);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a pin without parts");
        }
    }

    public static Pin of(List<PinPart> parts) {
        return new Pin(parts, List.of());
    }

    /**
     * Address in the document's outline, the nearest that has one: {@code article-12-clause-2}, {@code chapter-3},
     * {@code attachment-1-article-3}; of a range that of its start; empty where the outline has none, as for 前款.
     */
    public Optional<String> anchor() {
        StringBuilder anchor = new StringBuilder();
        for (PinPart part : parts) {
            switch (part.unit()) {
                case ATTACHMENT -> extend(anchor, "attachment-" + Math.max(1, part.number()));
                case ARTICLE -> {
                    keepAttachment(anchor);
                    extend(anchor, "article-" + part.number() + (part.sub() == 0 ? "" : "-" + part.sub()));
                }
                case CHAPTER -> {
                    keepAttachment(anchor);
                    extend(anchor, "chapter-" + part.number());
                }
                case PART, PORTION -> extend(anchor, "part-" + part.number());
                case CLAUSE -> {
                    if (anchor.indexOf("article-") >= 0) {
                        extend(anchor, "clause-" + part.number());
                    }
                }
                case NAMED, SUBPART, SECTION, ITEM, SUBITEM, POINT, OUTLINE -> {
                    // the outline gives these no address of their own
                }
            }
        }
        return anchor.isEmpty() ? Optional.empty() : Optional.of(anchor.toString());
    }

    /** An article's number counts through the whole text, so the chapter before it is not in its address. */
    private static void keepAttachment(StringBuilder anchor) {
        int attachment = anchor.indexOf("attachment-");
        if (attachment < 0) {
            anchor.setLength(0);
        } else {
            int next = anchor.indexOf("-", attachment + "attachment-".length());
            anchor.setLength(next < 0 ? anchor.length() : next);
        }
    }

    private static void extend(StringBuilder anchor, String step) {
        anchor.append(anchor.isEmpty() ? "" : "-").append(step);
    }

    /** The normal form. */
    @Override
    public String toString() {
        return written(parts) + (last.isEmpty() ? "" : "至" + written(last));
    }

    private static String written(List<PinPart> parts) {
        return parts.stream().map(PinPart::toString).collect(Collectors.joining());
    }
}
