package io.ceyuan.web.page;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.web.params.ConcordanceParams;
import io.ceyuan.web.params.FacetParams;
import io.ceyuan.web.params.Measure;
import io.ceyuan.web.params.SearchParams;
import io.ceyuan.web.params.TimelineParams;
import org.jspecify.annotations.Nullable;

/** Every address the pages link to. */
final class Links {

    static final String HOME = "/";
    static final String CITATIONS = "/citations";
    static final String CITATIONS_BATCH = "/api/v1/citations/lookup";
    static final String QUOTATIONS = "/quotations";
    static final String CHECK = "/check";
    static final String CHECK_MARKED = "/api/v1/drafts/check?as=docx";
    static final String MOST_CITED = "/citations/most-cited";

    private static final String SEARCH = "/search";
    private static final String API = "/api/v1/search";

    private static final String CONCORDANCE = "/concordance";
    private static final String TIMELINE = "/timeline";
    private static final String EXPORT = "/api/v1/export";
    private static final String FEED = "/search.atom";
    private static final String VERSION = "/api/v1";

    private Links() {}

    static String search(SearchParams params) {
        return withQuery(SEARCH, params.format());
    }

    /** The search for everything that has the value, as {@code /search?issuer=…}. */
    static String filtered(FacetName facet, String value) {
        return search(SearchParams.of("").toggled(facet, value));
    }

    static String api(SearchParams params) {
        return withQuery(API, params.format());
    }

    /** The page with all values of a facet. */
    static String facet(FacetParams params) {
        return withQuery("/facets/" + params.name().wireName(), params.format());
    }

    /** The document with the matches of a search. */
    static String document(DocumentId id, SearchParams search) {
        return withQuery("/documents/" + id, search.queryAlone());
    }

    /** The document with the matches of a query as it is usually read. */
    static String document(DocumentId id, String q) {
        return document(id, SearchParams.of(q));
    }

    static String paragraph(DocumentId id, String q, int number) {
        return paragraph(id, SearchParams.of(q), number);
    }

    static String paragraph(DocumentId id, SearchParams search, int number) {
        return document(id, search) + "#p" + number;
    }

    /**
     * What a citation means.
     *
     * @param address of the cited part, as {@code article-12}; null for the whole document
     */
    static String cited(DocumentId id, @Nullable String address) {
        return "/documents/" + id + (address == null ? "" : "#" + address);
    }

    static String file(DocumentId id) {
        return "/documents/" + id + "/file";
    }

    static String concordance(ConcordanceParams params) {
        return withQuery(CONCORDANCE, params.format());
    }

    static String concordanceApi(ConcordanceParams params) {
        return withQuery(VERSION + CONCORDANCE, params.format());
    }

    /** All occurrences as a table. */
    static String concordanceTable(ConcordanceParams params) {
        return withQuery(VERSION + CONCORDANCE + ".csv", params.whole().format());
    }

    static String timeline(TimelineParams params) {
        return withQuery(TIMELINE, params.format());
    }

    static String timelineApi(TimelineParams params) {
        return withQuery(VERSION + TIMELINE, params.withMeasure(Measure.SHARE).format());
    }

    /** All hits as a file of the form, as {@code csv}. */
    static String export(SearchParams params, String form) {
        String query = withQuery(EXPORT, params.wholeList());
        return query + (query.equals(EXPORT) ? "?" : "&") + "as=" + form;
    }

    /** The newest hits, for who wants to be told of more. */
    static String feed(SearchParams params) {
        return withQuery(FEED, params.wholeList().withoutSort());
    }

    private static String withQuery(String path, SearchParams params) {
        return withQuery(path, params.format());
    }

    private static String withQuery(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
