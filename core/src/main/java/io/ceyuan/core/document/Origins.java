package io.ceyuan.core.document;

import org.jspecify.annotations.Nullable;

/** Where issuers, kind, level, region and validity came from; null for a value that is not known. */
public record Origins(
        @Nullable Provenance issuers,
        @Nullable Provenance kind,
        @Nullable Provenance level,
        @Nullable Provenance region,
        @Nullable Provenance validity) {

    public static final Origins NONE = new Origins(null, null, null, null, null);
}
