package io.ceyuan.server;

import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.Sort;
import io.ceyuan.server.export.AtomFeed;
import io.ceyuan.server.export.FileNote;
import io.ceyuan.server.export.HitFile;
import io.ceyuan.server.wire.WireConcordance;
import io.ceyuan.web.params.ConcordanceParams;
import io.ceyuan.web.params.ExportParams;
import io.ceyuan.web.params.SearchParams;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Results to be taken away: files of all hits or occurrences, written while they are read, and feeds of the newest. */
final class ExportHandlers {

    /** Hits of one file: reading so many takes some seconds, and who needs more asks year by year. */
    static final int MAX_HITS = 50_000;

    /** Occurrences of one file: half a sheet of what spreadsheets open quickly. */
    static final int MAX_OCCURRENCES = 100_000;

    /** Entries of a feed: who asks once a day misses none in most libraries, and a reader fetches no more than he shows. */
    static final int FEED_ENTRIES = 50;

    private final Library library;
    private final EntityTags tags;
    private final Clock clock;
    private final Downloads downloads;

    ExportHandlers(Library library, EntityTags tags, Clock clock, Downloads downloads) {
        this.library = library;
        this.tags = tags;
        this.clock = clock;
        this.downloads = downloads;
    }

    void hits(Context context) {
        ExportParams params = Requests.export(context);
        SearchParams search = params.search();
        ParsedQuery parsed = QueryParser.parse(search.q());
        String base = Requests.base(context);
        HitFile.Setting setting = new HitFile.Setting(document -> base + "/documents/" + document.id(), tags.today());
        Downloads.Form form = new Downloads.Form(
                HitFile.mediaType(params.form()),
                "策源 " + (search.q().isEmpty() ? "全部文件" : search.q()),
                HitFile.extension(params.form()));
        downloads.send(context, form, download -> {
            HitsToFile hits = new HitsToFile(params.form(), note(search, parsed), setting, download);
            library.walk(search.toRequest(parsed, tags.today()), MAX_HITS, hits);
            hits.finish();
        });
    }

    void occurrences(Context context) {
        ConcordanceParams params = Requests.wholeConcordance(context);
        WordingHandlers.requireWording(params.asked());
        String base = Requests.base(context);
        Downloads.Form form = new Downloads.Form("text/csv; charset=utf-8", "策源 语境索引 " + params.wording(), "csv");
        downloads.send(context, form, download -> {
            FileNote note = new FileNote(
                    params.exact() == Exactness.STRICT ? "文字（严格按原样）" : "文字",
                    params.wording(),
                    filters(params.among()),
                    params.order().label(),
                    ZonedDateTime.now(clock),
                    "处");
            OccurrencesToFile occurrences =
                    new OccurrencesToFile(note, occurrence -> base + WireConcordance.url(occurrence), download);
            library.walk(params.toRequest(tags.today()), MAX_OCCURRENCES, occurrences);
            occurrences.finish();
        });
    }

    private FileNote note(SearchParams search, ParsedQuery parsed) {
        return new FileNote(
                search.exact() == Exactness.STRICT ? "检索式（引号内严格按原样）" : "检索式",
                parsed.text(),
                filters(search),
                search.order().label(),
                ZonedDateTime.now(clock),
                search.fold() ? "条（相同文本只列一份）" : "条");
    }

    void feed(Context context) {
        SearchParams params = Requests.feed(context);
        if (!tags.matches(context)) {
            ParsedQuery parsed = QueryParser.parse(params.q());
            SearchRequest request = new SearchRequest(
                    params.query(parsed),
                    params.toFilters(tags.today()),
                    Sort.NEWEST,
                    params.fold(),
                    1,
                    FEED_ENTRIES,
                    params.matching());
            String base = Requests.base(context);
            String query = params.format().isEmpty() ? "" : "?" + params.format();
            List<String> asked = new ArrayList<>(filters(params));
            asked.addFirst(params.q().isEmpty() ? "全部文件" : params.q());
            AtomFeed feed = new AtomFeed(
                    "策源：" + String.join("，", asked),
                    base + "/search.atom" + query,
                    base + "/search" + query,
                    base,
                    params.format(),
                    tags.today().atStartOfDay(clock.getZone()).toInstant());
            context.contentType("application/atom+xml; charset=utf-8")
                    .result(feed.write(library.search(request).hits()));
        }
    }

    private static List<String> filters(SearchParams params) {
        List<String> filters = new ArrayList<>();
        params.filters().forEach((facet, values) -> filters.add(facet.label() + "：" + String.join("、", values)));
        params.excluded()
                .forEach((facet, values) -> filters.add("排除 " + facet.label() + "：" + String.join("、", values)));
        return filters;
    }
}
