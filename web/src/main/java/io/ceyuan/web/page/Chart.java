package io.ceyuan.web.page;

import io.ceyuan.core.search.Timeline;
import io.ceyuan.web.params.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A chart of years with one line for each wording, as the numbers of an SVG of {@link #WIDTH} by {@link #HEIGHT}.
 *
 * @param description what it shows, for who does not see it
 */
record Chart(String title, String description, List<Tick> heights, List<Tick> years, List<Line> lines) {

    static final int WIDTH = 960;
    static final int HEIGHT = 340;
    static final int LEFT = 64;
    static final int RIGHT = WIDTH - 24;
    static final int TOP = 16;
    static final int BOTTOM = HEIGHT - 36;

    /** Where the labels of the heights end. */
    static final int LABELS = LEFT - 10;

    /** Where the labels of the years stand. */
    static final int FOOT = BOTTOM + 26;

    /** More labels run into one another. */
    private static final int MOST_YEARS = 16;

    /** A labelled place on an axis. */
    record Tick(String at, String label) {}

    /**
     * A wording.
     *
     * @param tone class of its colour and dashes, as {@code line1}
     * @param strokes points of unbroken lines; a year without any document breaks them
     */
    record Line(String wording, String tone, List<String> strokes, List<Dot> dots) {}

    /** A year's value, which the label tells. */
    record Dot(String x, String y, String label) {}

    /** A year's value; NaN when the library has no document of the year. */
    private record Value(int year, double value, String label) {}

    /** Null when no dated document has any of the wordings. */
    static @Nullable Chart of(Timeline timeline, Measure measure) {
        int first = firstYear(timeline);
        if (first == Integer.MAX_VALUE) {
            return null;
        }
        int last = timeline.years().getLast().year();
        List<List<Value>> values = timeline.uses().stream()
                .map(use -> values(timeline, use, measure, first, last))
                .toList();
        double highest = values.stream()
                .flatMap(List::stream)
                .mapToDouble(Value::value)
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(0);
        Scale scale = Scale.upTo(highest, measure);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            lines.add(line(timeline.uses().get(i).wording().text(), i + 1, values.get(i), first, last, scale));
        }
        String names = lines.stream().map(line -> "“" + line.wording + "”").collect(Collectors.joining("、"));
        return new Chart(
                names + "逐年使用情况：" + measure.label(),
                "折线图，横轴为 " + first + " 至 " + last + " 年，纵轴为" + measure.label() + "，最高 " + scale.label(highest)
                        + "。各年的数值见下表。",
                scale.ticks(),
                years(first, last),
                lines);
    }

    private static int firstYear(Timeline timeline) {
        for (int i = 0; i < timeline.years().size(); i++) {
            for (Timeline.Use use : timeline.uses()) {
                if (use.byYear().get(i).documents() > 0) {
                    return timeline.years().get(i).year();
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    private static List<Value> values(Timeline timeline, Timeline.Use use, Measure measure, int first, int last) {
        List<Value> values = new ArrayList<>();
        int at = 0;
        for (int year = first; year <= last; year++) {
            while (timeline.years().get(at).year() < year) {
                at++;
            }
            Timeline.Year all = timeline.years().get(at);
            if (all.year() > year) {
                values.add(new Value(year, Double.NaN, ""));
                continue;
            }
            Timeline.Count count = use.byYear().get(at);
            String label = use.wording().text() + "，" + year + "年：" + count.documents() + " 件，" + count.occurrences()
                    + " 处，占 " + Wording.share(count.documents(), all.documents());
            double value = switch (measure) {
                case SHARE -> 100.0 * count.documents() / all.documents();
                case DOCUMENTS -> count.documents();
                case OCCURRENCES -> count.occurrences();
            };
            values.add(new Value(year, value, label));
        }
        return values;
    }

    private static Line line(String wording, int number, List<Value> values, int first, int last, Scale scale) {
        List<String> strokes = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        StringBuilder stroke = new StringBuilder();
        for (Value value : values) {
            if (Double.isNaN(value.value)) {
                finish(stroke, strokes);
            } else {
                String x = x(value.year, first, last);
                String y = scale.y(value.value);
                stroke.append(stroke.isEmpty() ? "" : " ").append(x).append(',').append(y);
                dots.add(new Dot(x, y, value.label));
            }
        }
        finish(stroke, strokes);
        return new Line(wording, "line" + number, strokes, dots);
    }

    private static void finish(StringBuilder stroke, List<String> strokes) {
        if (!stroke.isEmpty()) {
            strokes.add(stroke.toString());
            stroke.setLength(0);
        }
    }

    private static List<Tick> years(int first, int last) {
        int step = 1;
        while ((last - first) / step + 1 > MOST_YEARS) {
            step = step == 1 ? 2 : step == 2 ? 5 : step + 5;
        }
        List<Tick> ticks = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            if (year % step == 0 || step == 1) {
                ticks.add(new Tick(x(year, first, last), Integer.toString(year)));
            }
        }
        return ticks;
    }

    private static String x(int year, int first, int last) {
        double share = last == first ? 0.5 : (double) (year - first) / (last - first);
        return number(LEFT + share * (RIGHT - LEFT));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
