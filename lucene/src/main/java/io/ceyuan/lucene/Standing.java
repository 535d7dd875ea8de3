package io.ceyuan.lucene;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Validity;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Level and validity as a prior, so small that it decides only between documents that match alike: at most a quarter of a point,
 * where a word gives several.
 */
final class Standing {

    private static final String FIELD = "standing";
    private static final String FEATURE = "points";

    /** Points are whole numbers up to about ten. */
    private static final float WEIGHT = 0.025f;

    private Standing() {}

    static Field field(PolicyDocument document) {
        return new FeatureField(FIELD, FEATURE, 1 + points(document.level()) + points(document.validity()));
    }

    static Query prior() {
        return FeatureField.newLinearQuery(FIELD, FEATURE, WEIGHT);
    }

    private static int points(@Nullable AdministrativeLevel level) {
        return level == null
                ? 0
                : switch (level) {
                    case STATE -> 4;
                    case PROVINCE -> 3;
                    case CITY -> 2;
                    case COUNTY -> 1;
                    case TOWNSHIP -> 0;
                };
    }

    /** Nobody knows of most documents that they are in force, so not knowing costs nothing. */
    private static int points(Validity validity) {
        return switch (validity) {
            case IN_FORCE, UNKNOWN -> 4;
            case AMENDED, NOT_YET_IN_FORCE -> 2;
            case REPEALED -> 0;
        };
    }
}
