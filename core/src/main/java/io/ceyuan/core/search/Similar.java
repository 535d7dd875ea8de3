package io.ceyuan.core.search;

import java.util.List;

/**
 * A document that speaks of the same as another.
 *
 * @param score comparable within one answer only
 * @param shared the telling words that both have, the most telling first
 */
public record Similar(DocumentReference document, double score, List<String> shared) {

    public Similar {
        if (shared.isEmpty()) {
            throw new IllegalArgumentException("similar in no word: " + document.id());
        }
        shared = List.copyOf(shared);
    }
}
