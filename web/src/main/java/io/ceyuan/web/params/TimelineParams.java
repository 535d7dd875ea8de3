package io.ceyuan.web.params;

import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.search.TimelineRequest;
import io.ceyuan.core.search.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the URL of a timeline says; equal ones have equal params.
 *
 * @param wordings what is compared, without quotation marks around it; empty when nothing is asked yet
 * @param exact how they are compared with the text
 * @param among a search without query whose filters choose the documents
 * @param measure what the chart shows
 */
public record TimelineParams(List<String> wordings, Exactness exact, SearchParams among, Measure measure) {

    public TimelineParams {
        wordings = List.copyOf(wordings);
        among = among.filtersOnly();
    }

    /** A wording among the documents of a search, compared as its phrases are. */
    public static TimelineParams of(String wording, SearchParams among) {
        return new TimelineParams(List.of(wording), among.exact(), among, Measure.SHARE);
    }

    /** What decoded parameters ask for; never throws on what a browser sends. */
    public static Reading<TimelineParams> read(Map<String, List<String>> parameters) {
        WordingReader reader = new WordingReader(parameters);
        List<String> wordings = reader.take("q").list("q").stream()
                .map(reader::wording)
                .filter(wording -> !wording.isEmpty())
                .distinct()
                .toList();
        if (wordings.size() > TimelineRequest.MAX_WORDINGS) {
            reader.problem("q", "最多比较 " + TimelineRequest.MAX_WORDINGS + " 种说法，现有 " + wordings.size() + " 种，请减少");
        }
        Exactness exact = reader.exactness();
        Measure measure = reader.take("measure")
                .choice("measure", Measure::ofWireName, Measure.SHARE, "measure 应为 share、documents 或 occurrences");
        SearchParams among = reader.filters();
        return reader.reading(() -> new TimelineParams(wordings, exact, among, measure));
    }

    /** The query string without {@code ?}, defaults left out. */
    public String format() {
        QueryString string = new QueryString();
        wordings.forEach(wording -> string.add("q", wording));
        string.addFilters(among);
        if (measure != Measure.SHARE) {
            string.add("measure", measure.wireName());
        }
        string.addExactness(exact);
        return string.toString();
    }

    public TimelineParams withMeasure(Measure other) {
        return new TimelineParams(wordings, exact, among, other);
    }

    public TimelineParams withFilters(SearchParams other) {
        return new TimelineParams(wordings, exact, other, measure);
    }

    /** With the wordings compared in another way. */
    public TimelineParams withExact(Exactness other) {
        return new TimelineParams(wordings, other, among, measure);
    }

    /** Whether there is something to look for. */
    public boolean asked() {
        return !wordings.isEmpty();
    }

    /** Only where {@link #asked()}. */
    public TimelineRequest toRequest(LocalDate today) {
        return new TimelineRequest(
                wordings.stream().map(wording -> new Wording(wording, exact)).toList(), among.toFilters(today));
    }
}
