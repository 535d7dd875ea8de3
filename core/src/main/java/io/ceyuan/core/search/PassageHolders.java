package io.ceyuan.core.search;

import io.ceyuan.core.document.PolicyDocument;
import java.util.List;

/**
 * The documents that have some strings.
 *
 * @param total all of them, copies too
 * @param first the oldest of them
 */
public record PassageHolders(long total, List<PolicyDocument> first) {

    public static final PassageHolders NONE = new PassageHolders(0, List.of());

    public PassageHolders {
        if (total < first.size()) {
            throw new IllegalArgumentException(first.size() + " of " + total + " documents");
        }
        first = List.copyOf(first);
    }
}
