package io.ceyuan.web.page;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.web.params.DocumentParams;
import io.ceyuan.web.params.FacetParams;
import io.ceyuan.web.params.SearchParams;

/** Every address the pages link to. */
final class Links {

    private static final String SEARCH = "/search";
    private static final String API = "/api/v1/search";

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

    static String document(DocumentId id, String q) {
        return withQuery("/documents/" + id, DocumentParams.of(q).format());
    }

    static String paragraph(DocumentId id, String q, int number) {
        return document(id, q) + "#p" + number;
    }

    static String file(DocumentId id) {
        return "/documents/" + id + "/file";
    }

    private static String withQuery(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
