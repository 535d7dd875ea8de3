package io.ceyuan.server.wire;

import io.ceyuan.core.search.MostCited;
import java.util.List;

/**
 * The answer of {@code /api/v1/citations/most-cited}.
 *
 * @param ranking the most cited first
 */
public record WireMostCited(List<Item> ranking) {

    /** @param citing number of documents that cite it */
    public record Item(long citing, WireCited document) {}

    public static WireMostCited of(List<MostCited> ranking) {
        return new WireMostCited(ranking.stream()
                .map(one -> new Item(one.citing(), WireCited.of(one.document())))
                .toList());
    }
}
