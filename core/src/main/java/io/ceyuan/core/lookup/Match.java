package io.ceyuan.core.lookup;

import io.ceyuan.core.search.CitedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A document that a citation may mean.
 *
 * @param address of the cited part in the document, the nearest that it has, as {@code article-12}; null where the whole is cited
 *     or the part has no address
 * @param missingPart the cited part that the document has not; null where it has it or where that cannot be told
 */
public record Match(
        CitedDocument document,
        @Nullable String address,
        @Nullable MissingPart missingPart) {

    /** The cited part that the document has not, as 第四十条; empty where it has it or where that cannot be told. */
    public String missing() {
        return missingPart == null ? "" : missingPart.label();
    }
}
