package io.ceyuan.web.page;

import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.YearRange;
import io.ceyuan.web.params.SearchParams;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * The documents of each year as bars, and a form that asks for a range of years.
 *
 * @param width of the picture in its own units, as {@code height}
 * @param summary what the picture shows, in words
 * @param first the first year shown, as a text
 * @param last the last year shown
 * @param from what stands in the form, the first year of a chosen range or nothing
 * @param to the last year of a chosen range or nothing
 * @param kept the rest of the search, which the form keeps
 */
record YearChart(
        int width,
        int height,
        List<Bar> bars,
        String summary,
        String first,
        String last,
        String from,
        String to,
        List<SearchForm.Field> kept) {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 56;

    /** A date misread must not push all others into one corner. */
    private static final int MOST_YEARS = 80;

    /**
     * A bar.
     *
     * @param title as 2015年：12 件
     */
    record Bar(String x, String y, String width, String height, String title, boolean chosen) {}

    YearChart {
        bars = List.copyOf(bars);
        kept = List.copyOf(kept);
    }

    static YearChart of(Facet facet, SearchParams params) {
        TreeMap<Integer, Long> counts = new TreeMap<>();
        for (Facet.Value value : facet.values()) {
            YearRange.parse(value.value())
                    .filter(range -> range.from() == range.to() && value.count() > 0)
                    .ifPresent(year -> counts.put(year.from(), value.count()));
        }
        List<YearRange> chosen = params.chosen(FacetName.YEAR).stream()
                .flatMap(value -> YearRange.parse(value).stream())
                .toList();
        int last = counts.isEmpty() ? 0 : counts.lastKey();
        int first = counts.isEmpty() ? 0 : Math.max(counts.firstKey(), last - MOST_YEARS + 1);
        return new YearChart(
                WIDTH,
                HEIGHT,
                counts.isEmpty() ? List.of() : bars(counts, first, last, chosen),
                "从" + first + "年到" + last + "年每年的文件数",
                Integer.toString(first),
                Integer.toString(last),
                chosen.size() == 1 ? year(chosen.getFirst().from(), YearRange.FIRST) : "",
                chosen.size() == 1 ? year(chosen.getFirst().to(), YearRange.LAST) : "",
                SearchForm.all(params.without(FacetName.YEAR)));
    }

    private static List<Bar> bars(TreeMap<Integer, Long> counts, int first, int last, List<YearRange> chosen) {
        long most = counts.tailMap(first).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        double step = (double) WIDTH / (last - first + 1);
        List<Bar> bars = new ArrayList<>();
        counts.tailMap(first).forEach((year, count) -> {
            double height = Math.max(1, (double) HEIGHT * count / most);
            bars.add(new Bar(
                    number((year - first) * step + step / 10),
                    number(HEIGHT - height),
                    number(step * 4 / 5),
                    number(height),
                    year + "年：" + Wording.count(count) + " 件",
                    chosen.stream().anyMatch(range -> range.contains(year))));
        });
        return bars;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Nothing for the open end of a range. */
    private static String year(int year, int open) {
        return year == open ? "" : String.format(Locale.ROOT, "%04d", year);
    }
}
