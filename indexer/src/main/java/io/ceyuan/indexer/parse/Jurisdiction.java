package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.Provenance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The level and the region a document holds for.
 *
 * @param divisions what is named of the places below the region, from city to county: 青岚市, 北砺县
 * @param origin what they were read from
 */
record Jurisdiction(
        @Nullable AdministrativeLevel level, @Nullable String region, List<String> divisions, Provenance origin) {

    static final Jurisdiction UNKNOWN = new Jurisdiction(null, null);

    /** The region of what holds everywhere. */
    static final Jurisdiction NATION = new Jurisdiction(AdministrativeLevel.STATE, "全国");

    Jurisdiction {
        divisions = List.copyOf(divisions);
    }

    Jurisdiction(@Nullable AdministrativeLevel level, @Nullable String region) {
        this(level, region, Provenance.ISSUER);
    }

    Jurisdiction(@Nullable AdministrativeLevel level, @Nullable String region, Provenance origin) {
        this(level, region, List.of(), origin);
    }

    /**
     * @param path from the province down
     */
    static Jurisdiction ofPath(AdministrativeLevel level, List<String> path) {
        return new Jurisdiction(level, path.getFirst(), path.subList(1, path.size()), Provenance.ISSUER);
    }

    Jurisdiction from(Provenance other) {
        return new Jurisdiction(level, region, divisions, other);
    }

    Optional<Jurisdiction> known() {
        return level == null && region == null ? Optional.empty() : Optional.of(this);
    }
}
