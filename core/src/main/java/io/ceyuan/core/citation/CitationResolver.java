package io.ceyuan.core.citation;

import io.ceyuan.core.document.DocumentId;
import java.util.List;
import java.util.function.Function;

/**
 * Finds what a citation points at; the look-up is given as a function.
 *
 * @param lookup the documents that answer to a key
 */
public record CitationResolver(Function<CitationKey, List<DocumentId>> lookup) {

    /** By the surest key that anything answers to. */
    public Resolution resolve(Citation citation) {
        List<CitationKey> keys = CitationKeys.of(citation);
        for (CitationKey key : keys) {
            List<DocumentId> documents = lookup.apply(key).stream().distinct().toList();
            if (documents.size() == 1) {
                return new Resolution.Resolved(documents.getFirst(), key);
            }
            if (documents.size() > 1) {
                return new Resolution.Ambiguous(documents, key);
            }
        }
        return new Resolution.Unresolved(keys);
    }
}
