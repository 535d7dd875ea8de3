package io.ceyuan.web.page;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph on the document page.
 *
 * @param heading 0 for running text, otherwise the level of the HTML heading, 2 to 5
 * @param title whether it is the title in the text
 * @param hit the way to the neighbouring matches; null where nothing matches
 */
record ShownParagraph(
        int number,
        String anchor,
        int heading,
        boolean title,
        MarkedText text,
        @Nullable HitNavigation hit) {

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
