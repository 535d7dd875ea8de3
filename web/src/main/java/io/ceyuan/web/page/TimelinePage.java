package io.ceyuan.web.page;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.search.FirstUse;
import io.ceyuan.core.search.Timeline;
import io.ceyuan.core.search.Timeline.Count;
import io.ceyuan.core.search.TimelineRequest;
import io.ceyuan.web.params.ConcordanceParams;
import io.ceyuan.web.params.Measure;
import io.ceyuan.web.params.SearchParams;
import io.ceyuan.web.params.TimelineParams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When wordings were used, and which first.
 *
 * @param kept filters and measure, which the form keeps
 * @param fields what stands in the fields of the form, as many as can be compared
 * @param exactness how the wordings are compared, and the other way; null before anything is asked
 * @param chart null when there is nothing to draw
 * @param uses one for each wording
 * @param rows a line for each year, and one for documents without date
 */
public record TimelinePage(
        SearchForm form,
        String title,
        List<SearchForm.Field> kept,
        List<Input> fields,
        boolean asked,
        SearchPage.@Nullable Choice exactness,
        List<Link> chips,
        String withoutFilters,
        List<SearchPage.Order> measures,
        @Nullable Chart chart,
        List<Use> uses,
        List<Row> rows,
        String json) {

    /** A field of the form. */
    record Input(String id, String label, String wording) {}

    /**
     * A wording.
     *
     * @param tone class of its colour, as {@code line1}
     * @param summary how many documents and occurrences
     * @param url of its concordance
     */
    record Use(String wording, String tone, String summary, String url, List<First> firsts) {}

    /** The earliest document, of all or of a level. */
    record First(String level, String date, String title, String url) {}

    /** Cells of a year: documents, occurrences and share of each wording in turn. */
    record Row(String year, String all, List<String> cells) {}

    /** The page before anything is asked. */
    public static TimelinePage empty(TimelineParams params) {
        return of(params, new Timeline(List.of(), 0, List.of()));
    }

    public static TimelinePage of(TimelineParams params, Timeline timeline) {
        SearchParams first = params.asked()
                ? concordance(params, params.wordings().getFirst()).hits()
                : params.among();
        return new TimelinePage(
                SearchForm.of(first),
                (params.asked() ? String.join("、", params.wordings()) + " - " : "") + "逐年使用情况 - 策源",
                SearchForm.kept(params),
                fields(params.wordings()),
                params.asked(),
                params.asked()
                        ? SearchPage.Choice.of(params.exact(), "", other -> Links.timeline(params.withExact(other)))
                        : null,
                Chips.of(params.among(), among -> Links.timeline(params.withFilters(among))),
                Links.timeline(params.withFilters(params.among().withoutFilters())),
                measures(params),
                Chart.of(timeline, params.measure()),
                uses(params, timeline),
                rows(timeline),
                Links.timelineApi(params));
    }

    private static List<Input> fields(List<String> wordings) {
        List<Input> fields = new ArrayList<>();
        for (int i = 0; i < TimelineRequest.MAX_WORDINGS; i++) {
            fields.add(new Input("wording" + (i + 1), "说法 " + (i + 1), i < wordings.size() ? wordings.get(i) : ""));
        }
        return fields;
    }

    private static List<SearchPage.Order> measures(TimelineParams params) {
        return Arrays.stream(Measure.values())
                .map(measure -> new SearchPage.Order(
                        measure.label(), Links.timeline(params.withMeasure(measure)), measure == params.measure()))
                .toList();
    }

    private static List<Use> uses(TimelineParams params, Timeline timeline) {
        List<Use> uses = new ArrayList<>();
        for (Timeline.Use use : timeline.uses()) {
            String text = use.wording().text();
            ConcordanceParams concordance = concordance(params, text);
            Count total = use.total();
            uses.add(new Use(
                    text,
                    "line" + (uses.size() + 1),
                    Wording.count(total.documents()) + " 件文件，" + Wording.count(total.occurrences()) + " 处",
                    Links.concordance(concordance),
                    use.firsts().stream()
                            .map(first -> first(first, concordance.hits()))
                            .toList()));
        }
        return uses;
    }

    private static ConcordanceParams concordance(TimelineParams params, String wording) {
        return ConcordanceParams.of(wording, params.among()).withExact(params.exact());
    }

    private static First first(FirstUse first, SearchParams hits) {
        AdministrativeLevel level = first.level();
        LocalDate issued = first.document().issued();
        return new First(
                level == null ? "全部" : level.label(),
                issued == null ? "" : Wording.date(issued),
                first.document().title(),
                first.paragraph() == 0
                        ? Links.document(first.document().id(), hits)
                        : Links.paragraph(first.document().id(), hits, first.paragraph()));
    }

    private static List<Row> rows(Timeline timeline) {
        List<Row> rows = new ArrayList<>();
        if (timeline.uses().isEmpty()) {
            return rows;
        }
        for (int i = 0; i < timeline.years().size(); i++) {
            Timeline.Year year = timeline.years().get(i);
            List<String> cells = new ArrayList<>();
            for (Timeline.Use use : timeline.uses()) {
                cells.addAll(cells(use.byYear().get(i), year.documents()));
            }
            rows.add(new Row(year.year() + "年", Wording.count(year.documents()), cells));
        }
        List<String> undated = new ArrayList<>();
        timeline.uses().forEach(use -> undated.addAll(cells(use.undated(), timeline.undated())));
        rows.add(new Row("无日期", Wording.count(timeline.undated()), undated));
        return rows;
    }

    private static List<String> cells(Count count, long all) {
        return List.of(
                Wording.count(count.documents()),
                Wording.count(count.occurrences()),
                all == 0 ? "" : Wording.share(count.documents(), all));
    }
}
