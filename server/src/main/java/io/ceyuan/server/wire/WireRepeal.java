package io.ceyuan.server.wire;

import io.ceyuan.core.search.CitedDocument.Repeal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What repeals a document.
 *
 * @param paragraph in which the sentence stands; 0 for the title
 * @param since first day from which it holds; null where that is not known
 * @param statement the same in Chinese, for the user
 */
public record WireRepeal(
        String id,
        String title,
        @Nullable LocalDate issued,
        int paragraph,
        String sentence,
        @Nullable LocalDate since,
        String statement,
        String url) {

    public static @Nullable WireRepeal of(@Nullable Repeal repeal) {
        return repeal == null
                ? null
                : new WireRepeal(
                        repeal.by().id().value(),
                        repeal.by().title(),
                        repeal.by().issued(),
                        repeal.paragraph(),
                        repeal.sentence(),
                        repeal.since(),
                        repeal.statement(),
                        WireConcordance.url(repeal.by().id().value(), repeal.paragraph()));
    }
}
