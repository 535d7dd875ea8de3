package io.ceyuan.web.page;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.web.params.SearchParams;

/** Every address the pages link to. */
final class Links {

    private static final String SEARCH = "/search";
    private static final String API = "/api/v1/search";

    private Links() {}

    static String search(SearchParams params) {
        return withQuery(SEARCH, params);
    }

    /** The search for everything that has the value, as {@code /search?issuer=…}. */
    static String filtered(FacetName facet, String value) {
        return search(SearchParams.of("").toggled(facet, value));
    }

    static String api(SearchParams params) {
        return withQuery(API, params);
    }

    static String document(DocumentId id, String q) {
        return withQuery("/documents/" + id, SearchParams.of(q));
    }

    static String paragraph(DocumentId id, String q, int number) {
        return document(id, q) + "#p" + number;
    }

    static String file(DocumentId id) {
        return "/documents/" + id + "/file";
    }

    private static String withQuery(String path, SearchParams params) {
        String query = params.format();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
