package io.ceyuan.lucene;

import io.ceyuan.core.document.Validity;
import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.YearRange;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;

/** The counted values of one facet. */
sealed interface ValueCounts {

    /** The most frequent first. */
    Comparator<Facet.Value> MOST_FIRST =
            Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::value);

    /**
     * Values one step below a path.
     *
     * @param size how many there are, listed or not
     */
    record Step(List<Facet.Value> values, int size) {}

    /**
     * The most frequent values one step below the path, in the order in which they are shown.
     *
     * @param under the empty text for the highest values
     */
    Step step(String under, int most) throws IOException;

    /** The documents with the value; 0 for one that nobody has. */
    long count(String value) throws IOException;

    /** What Lucene has counted. */
    record Library(FacetName name, Facets counts) implements ValueCounts {

        @Override
        public Step step(String under, int most) throws IOException {
            String[] path = FacetLabels.path(under);
            FacetResult found = most == Integer.MAX_VALUE
                    ? counts.getAllChildren(name.wireName(), path)
                    : counts.getTopChildren(most, name.wireName(), path);
            if (found == null) {
                return new Step(List.of(), 0);
            }
            List<Facet.Value> values = Arrays.stream(found.labelValues)
                    .map(label -> FacetLabels.value(name, under, label.label, label.value.longValue()))
                    .sorted(MOST_FIRST)
                    .toList();
            return new Step(values, found.childCount);
        }

        @Override
        public long count(String value) throws IOException {
            long all = 0;
            for (String[] path : FacetLabels.paths(name, value)) {
                all += Math.max(
                        0, counts.getSpecificValue(name.wireName(), path).longValue());
            }
            return all;
        }
    }

    /** Years, the newest first; a value may be a range of them. */
    record Years(Library counts) implements ValueCounts {

        @Override
        public Step step(String under, int most) throws IOException {
            List<Facet.Value> years = counts.step(under, Integer.MAX_VALUE).values().stream()
                    .sorted(Comparator.comparing(Facet.Value::value).reversed())
                    .toList();
            return new Step(years, years.size());
        }

        @Override
        public long count(String value) throws IOException {
            YearRange range = YearRange.parse(value).orElse(null);
            if (range == null) {
                return counts.count(value);
            }
            return counts.step("", Integer.MAX_VALUE).values().stream()
                    .filter(year -> YearRange.parse(year.value())
                            .filter(one -> range.contains(one.from()))
                            .isPresent())
                    .mapToLong(Facet.Value::count)
                    .sum();
        }
    }

    /** Folders by their paths. */
    record Paths(NavigableMap<String, Long> counts) implements ValueCounts {

        @Override
        public Step step(String under, int most) {
            String start = under.isEmpty() ? "" : under + FacetName.STEP;
            SortedMap<String, Long> below = counts.tailMap(start).headMap(start + Character.MAX_VALUE);
            List<Facet.Value> values = below.entrySet().stream()
                    .filter(folder -> folder.getKey().indexOf(FacetName.STEP, start.length()) < 0)
                    .map(folder -> new Facet.Value(folder.getKey(), folder.getValue()))
                    .sorted(MOST_FIRST)
                    .toList();
            return new Step(values.stream().limit(most).toList(), values.size());
        }

        @Override
        public long count(String value) {
            return counts.getOrDefault(value, 0L);
        }
    }

    /** 时效性 in the order of {@link Validity}. */
    record OfValidity(List<Long> counts) implements ValueCounts {

        @Override
        public Step step(String under, int most) {
            List<Facet.Value> values = Arrays.stream(Validity.values())
                    .filter(validity -> counts.get(Validities.key(validity)) > 0)
                    .map(validity -> new Facet.Value(Validities.label(validity), counts.get(Validities.key(validity))))
                    .toList();
            return new Step(values, values.size());
        }

        @Override
        public long count(String value) {
            return Validities.keys(List.of(value)).stream()
                    .mapToLong(counts::get)
                    .sum();
        }
    }
}
