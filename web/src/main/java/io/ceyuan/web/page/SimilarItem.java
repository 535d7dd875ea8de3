package io.ceyuan.web.page;

import io.ceyuan.core.search.Similar;
import java.time.LocalDate;
import java.util.List;

/**
 * A similar document.
 *
 * @param facts what is known of it
 * @param shared the words both have, as 节约用水、定额
 */
record SimilarItem(String title, String url, String facts, String shared) {

    static List<SimilarItem> of(List<Similar> similar) {
        return similar.stream().map(SimilarItem::of).toList();
    }

    private static SimilarItem of(Similar similar) {
        LocalDate issued = similar.document().issued();
        return new SimilarItem(
                similar.document().title(),
                Links.document(similar.document().id(), ""),
                issued == null ? "" : Wording.date(issued),
                String.join("、", similar.shared()));
    }
}
