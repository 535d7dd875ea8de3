package io.ceyuan.core.search;

import io.ceyuan.core.document.AdministrativeLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one facet with their counts, the most frequent first (years: the newest first; 时效性 in its own order), and
 * {@link #NONE} last.
 *
 * @param size how many values there are on the highest level, listed here or not; chosen ones without documents are no more
 */
public record Facet(FacetName name, List<Value> values, int size) {

    /** The value of the documents that have none, which can be chosen like any other. */
    public static final String NONE = "未注明";

    /**
     * A value and the number of documents that have it.
     *
     * @param value for a facet with levels the whole path, as 云泽省/青岚市
     * @param level of an issuer, where it is known; null for any other
     * @param below the values one step down, where the path was opened
     */
    public record Value(String value, long count, @Nullable AdministrativeLevel level, List<Value> below) {

        public Value {
            below = List.copyOf(below);
        }

        public Value(String value, long count) {
            this(value, count, null, List.of());
        }
    }

    public Facet {
        values = List.copyOf(values);
    }

    /** A facet with all its values. */
    public Facet(FacetName name, List<Value> values) {
        this(name, values, values.size());
    }
}
