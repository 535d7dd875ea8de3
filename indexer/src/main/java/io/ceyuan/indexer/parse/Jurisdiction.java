package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.AdministrativeLevel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The level and the region a document holds for. */
record Jurisdiction(
        @Nullable AdministrativeLevel level, @Nullable String region) {

    static final Jurisdiction UNKNOWN = new Jurisdiction(null, null);

    /** The region of what holds everywhere. */
    static final Jurisdiction NATION = new Jurisdiction(AdministrativeLevel.STATE, "全国");

    Optional<Jurisdiction> known() {
        return level == null && region == null ? Optional.empty() : Optional.of(this);
    }
}
