package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.Provenance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The level and the region a document holds for.
 *
 * @param origin what they were read from
 */
record Jurisdiction(
        @Nullable AdministrativeLevel level, @Nullable String region, Provenance origin) {

    static final Jurisdiction UNKNOWN = new Jurisdiction(null, null);

    /** The region of what holds everywhere. */
    static final Jurisdiction NATION = new Jurisdiction(AdministrativeLevel.STATE, "全国");

    Jurisdiction(@Nullable AdministrativeLevel level, @Nullable String region) {
        this(level, region, Provenance.ISSUER);
    }

    Jurisdiction from(Provenance other) {
        return new Jurisdiction(level, region, other);
    }

    Optional<Jurisdiction> known() {
        return level == null && region == null ? Optional.empty() : Optional.of(this);
    }
}
