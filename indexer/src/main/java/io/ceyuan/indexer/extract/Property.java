package io.ceyuan.indexer.extract;

import io.ceyuan.core.document.Provenance;

/** What a file says about its document: a value as it stands there, and where it stands. */
public record Property(Field field, String value, Provenance provenance) {

    public Property {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a property without value: " + field);
        }
    }
}
