package io.ceyuan.core.outline;

import java.util.HashSet;
import java.util.Set;

/**
 * Gives every part its address: {@code article-12}, {@code chapter-2}, {@code attachment-1}, {@code attachment-1-article-3};
 * where a text holds a second series of the same numbers, as the 办法 that follows its notice, {@code text-2-article-3}.
 * Parts without a number that stands once have the address of their first paragraph.
 */
final class Anchors {

    private final Set<String> given = new HashSet<>();
    private String attachment = "";

    String next(SectionKind kind, String number, int first) {
        return switch (kind) {
            case ATTACHMENT -> {
                String anchor = unique("attachment-" + (number.isEmpty() ? "1" : number));
                attachment = anchor + "-";
                yield anchor;
            }
            case ARTICLE -> unique(attachment + "article-" + number);
            case CHAPTER -> unique(attachment + "chapter-" + number);
            case PART -> unique(attachment + "part-" + number);
            case SECTION, CLAUSE, POINT, ITEM, SUBPOINT, SUBITEM, HEADING -> "p" + first;
        };
    }

    private String unique(String wanted) {
        String anchor = wanted;
        for (int series = 2; !given.add(anchor); series++) {
            anchor = "text-" + series + "-" + wanted;
        }
        return anchor;
    }
}
