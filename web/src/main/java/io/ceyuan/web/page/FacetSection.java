package io.ceyuan.web.page;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.web.params.SearchParams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values of a facet that stand under one heading, chosen ones first.
 *
 * @param title of the heading; null where the facet has no parts
 * @param first the values shown at once
 * @param more the values behind 更多
 */
record FacetSection(@Nullable String title, List<FacetOption> first, List<FacetOption> more) {

    private static final int AT_ONCE = 8;

    /** Of each level of issuers; five levels are to be seen together. */
    private static final int OF_A_LEVEL = 4;

    /** Below this step the page with all values is the better place. */
    private static final int DEEPEST = 3;

    FacetSection {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }

    static List<FacetSection> of(Facet facet, SearchParams params) {
        boolean parted = facet.values().stream().anyMatch(value -> value.level() != null);
        if (!parted) {
            List<Facet.Value> values = new ArrayList<>(facet.values());
            params.chosen(facet.name()).stream()
                    .filter(chosen -> !facet.name().hasLevels()
                            && values.stream().noneMatch(value -> value.value().equals(chosen)))
                    .forEach(chosen -> values.add(new Facet.Value(chosen, 0)));
            return values.isEmpty() ? List.of() : List.of(of(null, facet.name(), values, AT_ONCE, params));
        }
        return Stream.concat(Stream.of(AdministrativeLevel.values()), Stream.of((AdministrativeLevel) null))
                .map(level -> ofLevel(level, facet, params))
                .filter(section -> !section.first.isEmpty())
                .toList();
    }

    private static FacetSection ofLevel(@Nullable AdministrativeLevel level, Facet facet, SearchParams params) {
        List<Facet.Value> values = facet.values().stream()
                .filter(value -> Objects.equals(value.level(), level))
                .toList();
        return of(title(level), facet.name(), values, OF_A_LEVEL, params);
    }

    private static String title(@Nullable AdministrativeLevel level) {
        if (level == null) {
            return "其他";
        }
        return switch (level) {
            case STATE -> "国家级、部委";
            case PROVINCE, CITY, COUNTY, TOWNSHIP -> level.label();
        };
    }

    private static FacetSection of(
            @Nullable String title, FacetName name, List<Facet.Value> values, int atOnce, SearchParams params) {
        List<FacetOption> options = new ArrayList<>();
        List<Facet.Value> sorted = touchedFirst(name, values, params);
        int highest = 0;
        int cut = 0;
        for (Facet.Value value : sorted) {
            add(name, value, 0, params, options);
            highest++;
            // what is chosen is always to be seen
            if (highest <= atOnce || isTouched(name, value, params)) {
                cut = options.size();
            }
        }
        // one value alone behind 更多 takes as much room as the word
        int shown = options.size() <= cut + 1 ? options.size() : cut;
        return new FacetSection(title, options.subList(0, shown), options.subList(shown, options.size()));
    }

    private static void add(
            FacetName name, Facet.Value value, int depth, SearchParams params, List<FacetOption> options) {
        options.add(FacetOption.of(name, value, depth, params));
        if (depth < DEEPEST) {
            List<Facet.Value> below = touchedFirst(name, value.below(), params);
            long touched =
                    below.stream().filter(one -> isTouched(name, one, params)).count();
            below.stream().limit(Math.max(AT_ONCE, touched)).forEach(one -> add(name, one, depth + 1, params, options));
        }
    }

    private static List<Facet.Value> touchedFirst(FacetName name, List<Facet.Value> values, SearchParams params) {
        return values.stream()
                .sorted(Comparator.comparing(value -> !isTouched(name, value, params)))
                .toList();
    }

    private static boolean isTouched(FacetName name, Facet.Value value, SearchParams params) {
        return params.has(name, value.value())
                || params.excluded(name).contains(value.value())
                || value.below().stream().anyMatch(one -> isTouched(name, one, params));
    }
}
