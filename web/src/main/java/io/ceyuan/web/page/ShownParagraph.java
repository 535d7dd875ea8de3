package io.ceyuan.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph on the document page.
 *
 * @param addresses of the provisions that begin here, as {@code article-12}
 * @param heading 0 for running text, otherwise the level of the HTML heading, 2 to 5
 * @param title whether it is the title in the text
 * @param cite where it is cited: as the provision where one begins
 * @param hit the way to the neighbouring matches; null where nothing matches
 */
record ShownParagraph(
        int number,
        String anchor,
        List<String> addresses,
        int heading,
        boolean title,
        MarkedText text,
        String cite,
        @Nullable HitNavigation hit)
        implements ShownPart {

    /**
     * Where a paragraph with matches stands among them.
     *
     * @param position as {@code 2–3 / 17}
     * @param previous null in the first
     * @param next null in the last
     */
    record HitNavigation(
            String position,
            @Nullable String previous,
            @Nullable String next) {}
}
