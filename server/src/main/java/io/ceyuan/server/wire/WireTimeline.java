package io.ceyuan.server.wire;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.search.FirstUse;
import io.ceyuan.core.search.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code /api/v1/timeline}.
 *
 * @param years every year of the library under the filters, the oldest first
 * @param undated documents without date, under the filters
 */
public record WireTimeline(List<Year> years, long undated, List<Use> wordings) {

    public record Year(int year, long documents) {}

    /** How many documents have the wording, how often, and which share of all they are. */
    public record Figures(long documents, long occurrences, double share) {
        static Figures of(Timeline.Count count, long all) {
            return new Figures(count.documents(), count.occurrences(), all == 0 ? 0 : (double) count.documents() / all);
        }
    }

    public record YearFigures(int year, long documents, long occurrences, double share) {
        static YearFigures of(int year, Figures figures) {
            return new YearFigures(year, figures.documents(), figures.occurrences(), figures.share());
        }
    }

    /**
     * The earliest dated document.
     *
     * @param level null for that of all levels
     * @param paragraph 0 for the title
     */
    public record First(
            @Nullable String level,
            String id,
            String title,
            @Nullable LocalDate issued,
            int paragraph,
            String url) {
        static First of(FirstUse first) {
            AdministrativeLevel level = first.level();
            String id = first.document().id().value();
            return new First(
                    level == null ? null : level.label(),
                    id,
                    first.document().title(),
                    first.document().issued(),
                    first.paragraph(),
                    WireConcordance.url(id, first.paragraph()));
        }
    }

    public record Use(
            String wording,
            long documents,
            long occurrences,
            List<YearFigures> years,
            Figures undated,
            List<First> firsts) {}

    public static WireTimeline of(Timeline timeline) {
        return new WireTimeline(
                timeline.years().stream()
                        .map(year -> new Year(year.year(), year.documents()))
                        .toList(),
                timeline.undated(),
                timeline.uses().stream().map(use -> use(timeline, use)).toList());
    }

    private static Use use(Timeline timeline, Timeline.Use use) {
        List<YearFigures> years = new ArrayList<>();
        for (int i = 0; i < timeline.years().size(); i++) {
            Timeline.Year year = timeline.years().get(i);
            years.add(YearFigures.of(year.year(), Figures.of(use.byYear().get(i), year.documents())));
        }
        return new Use(
                use.wording().text(),
                use.total().documents(),
                use.total().occurrences(),
                years,
                Figures.of(use.undated(), timeline.undated()),
                use.firsts().stream().map(First::of).toList());
    }
}
