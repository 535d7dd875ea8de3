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
            List<DocumentId> documents = narrowed(citation, find(key));
            if (documents.size() == 1) {
                return new Resolution.Resolved(documents.getFirst(), key);
            }
            if (documents.size() > 1) {
                return new Resolution.Ambiguous(documents, key);
            }
        }
        return new Resolution.Unresolved(keys);
    }

    /** 《X办法》（云泽部令第14号): of several orders with that number, which begins anew each year, those with that title. */
    private List<DocumentId> narrowed(Citation citation, List<DocumentId> documents) {
        if (documents.size() < 2) {
            return documents;
        }
        for (CitationKey key : CitationKeys.ofTitle(citation)) {
            List<DocumentId> titled = find(key);
            List<DocumentId> both = documents.stream().filter(titled::contains).toList();
            if (!both.isEmpty()) {
                return both;
            }
        }
        return documents;
    }

    private List<DocumentId> find(CitationKey key) {
        return lookup.apply(key).stream().distinct().toList();
    }
}
