package io.ceyuan.core.relation;

import io.ceyuan.core.citation.CitationKey;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of another that it names.
 *
 * @param name what it calls it, with the number where one stands behind the title: 《X办法》（云政发〔2021〕12号）
 * @param keys by which the other is found, the surest first; at least one
 * @param mentions how often the document names it so, at least once
 * @param paragraph number of the paragraph of {@code sentence}; 0 for the title
 * @param sentence which says it, the first one
 * @param issued the year in which it says that the other was issued; null where it names none
 */
public record Relation(
        RelationKind kind,
        String name,
        List<CitationKey> keys,
        int mentions,
        int paragraph,
        String sentence,
        @Nullable Year issued) {

    public Relation {
        keys = List.copyOf(keys);
        if (keys.isEmpty() || name.isBlank()) {
            throw new IllegalArgumentException("a relation to nothing: " + sentence);
        }
        if (mentions < 1 || paragraph < 0) {
            throw new IllegalArgumentException(mentions + " mentions in paragraph " + paragraph);
        }
    }
}
