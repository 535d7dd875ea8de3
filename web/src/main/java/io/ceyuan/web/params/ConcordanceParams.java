package io.ceyuan.web.params;

import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.query.QueryWriter;
import io.ceyuan.core.search.OccurrenceOrder;
import io.ceyuan.core.search.OccurrenceRequest;
import io.ceyuan.core.search.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the URL of a concordance says; equal ones have equal params.
 *
 * @param wording what is looked for, without quotation marks around it; empty when nothing is asked yet
 * @param exact how it is compared with the text
 * @param among a search without query whose filters choose the documents
 * @param page from 1 on
 * @param size occurrences a page, 0 to {@link OccurrenceRequest#MAX_SIZE}
 */
public record ConcordanceParams(
        String wording, Exactness exact, SearchParams among, OccurrenceOrder order, int page, int size) {

    /** Lines of one screen or two. */
    public static final int DEFAULT_SIZE = 50;

    public ConcordanceParams {
        if (page < 1 || size < 0 || size > OccurrenceRequest.MAX_SIZE || tooDeep(page, size)) {
            throw new IllegalArgumentException("no such page: " + page + " of " + size + " occurrences");
        }
        among = among.filtersOnly();
    }

    /** The first page of a wording among the documents of a search, compared as its phrases are. */
    public static ConcordanceParams of(String wording, SearchParams among) {
        return new ConcordanceParams(wording, among.exact(), among, OccurrenceOrder.NEWEST, 1, DEFAULT_SIZE);
    }

    /** What decoded parameters ask for; never throws on what a browser sends. */
    public static Reading<ConcordanceParams> read(Map<String, List<String>> parameters) {
        WordingReader reader = new WordingReader(parameters);
        String typed = reader.take("q").one("q");
        String wording = reader.wording(typed == null ? "" : typed);
        Exactness exact = reader.exactness();
        OccurrenceOrder order = reader.take("order")
                .choice(
                        "order",
                        OccurrenceOrder::ofWireName,
                        OccurrenceOrder.NEWEST,
                        "次序应为 newest、oldest、right 或 left");
        int size = reader.take("size").number("size", 0, OccurrenceRequest.MAX_SIZE, DEFAULT_SIZE);
        int page = reader.take("page").number("page", 1, Integer.MAX_VALUE, 1);
        if (tooDeep(page, size)) {
            reader.problem("page", "只能翻阅前 " + OccurrenceRequest.MAX_DEPTH + " 处，请增加筛选条件，或者导出");
        }
        SearchParams among = reader.filters();
        return reader.reading(() -> new ConcordanceParams(wording, exact, among, order, page, size));
    }

    /** The same without page and size, for all occurrences at once. */
    public static Reading<ConcordanceParams> readWhole(Map<String, List<String>> parameters) {
        return GivenParameters.without(List.of("page", "size"), parameters, ConcordanceParams::read);
    }

    /** The query string without {@code ?}, defaults left out. */
    public String format() {
        QueryString string = new QueryString();
        string.addFilled("q", wording);
        string.addFilters(among);
        if (order != OccurrenceOrder.NEWEST) {
            string.add("order", order.wireName());
        }
        string.addExactness(exact);
        if (page != 1) {
            string.add("page", Integer.toString(page));
        }
        if (size != DEFAULT_SIZE) {
            string.add("size", Integer.toString(size));
        }
        return string.toString();
    }

    public ConcordanceParams withPage(int other) {
        return new ConcordanceParams(wording, exact, among, order, other, size);
    }

    /** The first page in another order. */
    public ConcordanceParams withOrder(OccurrenceOrder other) {
        return new ConcordanceParams(wording, exact, among, other, 1, size);
    }

    /** The first page among other documents. */
    public ConcordanceParams withFilters(SearchParams other) {
        return new ConcordanceParams(wording, exact, other, order, 1, size);
    }

    /** The first page with the wording compared in another way. */
    public ConcordanceParams withExact(Exactness other) {
        return new ConcordanceParams(wording, other, among, order, 1, size);
    }

    /** The search for the documents that have the wording; for all of them before anything is asked. */
    public SearchParams hits() {
        return asked()
                ? among.withQuery(QueryWriter.write(new Query.Phrase(wording))).withExact(exact)
                : among;
    }

    /** From the first occurrence on, as an export has it. */
    public ConcordanceParams whole() {
        return new ConcordanceParams(wording, exact, among, order, 1, DEFAULT_SIZE);
    }

    /** Whether there is something to look for. */
    public boolean asked() {
        return !wording.isEmpty();
    }

    /** Only where {@link #asked()}. */
    public OccurrenceRequest toRequest(LocalDate today) {
        return new OccurrenceRequest(new Wording(wording, exact), among.toFilters(today), order, page, size);
    }

    private static boolean tooDeep(int page, int size) {
        return (long) page * size > OccurrenceRequest.MAX_DEPTH;
    }
}
