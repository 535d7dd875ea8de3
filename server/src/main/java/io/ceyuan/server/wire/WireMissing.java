package io.ceyuan.server.wire;

import io.ceyuan.core.search.MissingDocument;
import java.util.List;

/**
 * The answer of {@code /api/v1/citations/missing}.
 *
 * @param ranking the most cited first
 */
public record WireMissing(List<Item> ranking) {

    /**
     * What is cited and not in the library.
     *
     * @param name by which it is cited
     * @param citing number of documents that cite it
     * @param examples some of them
     */
    public record Item(String name, long citing, List<WireReference> examples) {}

    public static WireMissing of(List<MissingDocument> ranking) {
        return new WireMissing(ranking.stream()
                .map(one -> new Item(one.name(), one.citing(), WireReference.of(one.examples())))
                .toList());
    }
}
