package io.ceyuan.core.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which documents are asked at all.
 *
 * @param chosen values by facet: values of one facet are OR, facets AND
 * @param excluded values by facet that no document found has
 * @param day whose validity is meant, since a document may come into force on it
 */
public record Filters(Map<FacetName, List<String>> chosen, Map<FacetName, List<String>> excluded, LocalDate day) {

    /** Where the days of the documents are days. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public Filters {
        chosen = copy(chosen);
        excluded = copy(excluded);
    }

    /** Today, with nothing left out. */
    public static Filters of(Map<FacetName, List<String>> chosen) {
        return new Filters(chosen, Map.of(), LocalDate.now(ZONE));
    }

    private static Map<FacetName, List<String>> copy(Map<FacetName, List<String>> values) {
        EnumMap<FacetName, List<String>> copy = new EnumMap<>(FacetName.class);
        values.forEach((name, some) -> {
            if (!some.isEmpty()) {
                copy.put(name, List.copyOf(some));
            }
        });
        return Collections.unmodifiableMap(copy);
    }
}
