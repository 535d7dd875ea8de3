package io.ceyuan.web.page;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.query.QueryWriter;
import io.ceyuan.core.reference.ReferenceForm;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.web.params.ConcordanceParams;
import io.ceyuan.web.params.DocumentParams;
import io.ceyuan.web.params.FacetParams;
import io.ceyuan.web.params.GraphParams;
import io.ceyuan.web.params.Measure;
import io.ceyuan.web.params.RelationParams;
import io.ceyuan.web.params.SearchParams;
import io.ceyuan.web.params.TableForm;
import io.ceyuan.web.params.TimelineParams;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
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
    static final String MISSING = "/citations/missing";

    private static final String SEARCH = "/search";
    private static final String API = "/api/v1/search";

    private static final String CONCORDANCE = "/concordance";
    private static final String TIMELINE = "/timeline";
    private static final String EXPORT = "/api/v1/export";
    private static final String FEED = "/search.atom";
    private static final String VERSION = "/api/v1";

    private static final String DOCUMENTS = "/documents/";

    /** A page may have thousands of paragraphs, each with such a query. */
    private static final int LONGEST_KEPT = 300;

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
        return withQuery(DOCUMENTS + id, search.queryAlone());
    }

    /** The document with the matches of a query as it is usually read. */
    static String document(DocumentId id, String q) {
        return document(id, SearchParams.of(q));
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
        return DOCUMENTS + id + (address == null ? "" : "#" + address);
    }

    /**
     * The document's page with its part at an address ready to be cited; without the query where that would make each paragraph
     * of the page much longer.
     */
    static String cite(DocumentId id, DocumentParams params, String address) {
        String kept = params.citing(address).format();
        String query = kept.length() <= LONGEST_KEPT
                ? kept
                : DocumentParams.of("").citing(address).format();
        return withQuery(DOCUMENTS + id, query) + "#cite";
    }

    /** The citation as a file; of the whole for an empty address. */
    static String citation(DocumentId id, ReferenceForm form, String address) {
        return VERSION + DOCUMENTS + id + "/citation?as=" + form.wireName()
                + (address.isEmpty() ? "" : "&address=" + address);
    }

    /** The permanent address, before its anchor. */
    static String permanent(String base, DocumentId id) {
        return base + DOCUMENTS + id;
    }

    /** A paragraph of a document; 0 for its title. */
    static String place(DocumentId id, int paragraph) {
        return paragraph == 0 ? document(id, "") : paragraph(id, SearchParams.of(""), paragraph);
    }

    /** What a document says of others, or they of it. */
    static String relations(DocumentId id, RelationParams params) {
        return withQuery(DOCUMENTS + id + "/citations", params.format());
    }

    /** The documents around one. */
    static String graph(DocumentId id, GraphParams params) {
        return withQuery(DOCUMENTS + id + "/graph", params.format());
    }

    static String graphApi(DocumentId id, GraphParams params) {
        return VERSION + graph(id, params);
    }

    /** A ranked list as files. */
    static List<Link> exports(String page) {
        return Stream.of(TableForm.CSV, TableForm.XLSX, TableForm.JSON)
                .map(form -> new Link(
                        form == TableForm.XLSX ? "Excel" : form.name(), VERSION + page + "?as=" + form.wireName()))
                .toList();
    }

    /** What the library has for a citation. */
    static String lookup(String citation) {
        return CITATIONS + "?q=" + URLEncoder.encode(citation, StandardCharsets.UTF_8);
    }

    /** A key as a citation that is looked up: 《X办法》. */
    static String named(CitationKey key) {
        return switch (key.kind()) {
            case TITLE -> "《" + key.value() + "》";
            case NUMBER, STANDARD -> key.value();
        };
    }

    /** The search for all documents that name what has the key. */
    static String naming(CitationKey key) {
        return search(SearchParams.of(QueryWriter.write(new Query.Phrase(key.value()))));
    }

    static String file(DocumentId id) {
        return DOCUMENTS + id + "/file";
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
