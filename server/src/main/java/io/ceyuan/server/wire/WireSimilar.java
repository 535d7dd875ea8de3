package io.ceyuan.server.wire;

import io.ceyuan.core.search.DocumentReference;
import io.ceyuan.core.search.Similar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code /api/v1/documents/{id}/similar}. */
public record WireSimilar(List<Item> similar) {

    /**
     * A similar document.
     *
     * @param shared the telling words both have
     */
    public record Item(
            String id,
            String title,
            @Nullable LocalDate issued,
            String format,
            String place,
            String url,
            double score,
            List<String> shared) {

        private static Item of(Similar similar) {
            DocumentReference document = similar.document();
            return new Item(
                    document.id().value(),
                    document.title(),
                    document.issued(),
                    document.source().format(),
                    document.source().place(),
                    "/documents/" + document.id(),
                    similar.score(),
                    similar.shared());
        }
    }

    public static WireSimilar of(List<Similar> similar) {
        return new WireSimilar(similar.stream().map(Item::of).toList());
    }
}
