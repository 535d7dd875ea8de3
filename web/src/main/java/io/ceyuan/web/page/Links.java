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

    /** The document with the matches of a search. */
    static String document(DocumentId id, SearchParams search) {
        return withQuery("/documents/" + id, search.queryAlone());
    }

    static String paragraph(DocumentId id, SearchParams search, int number) {
        return document(id, search) + "#p" + number;
    }

    static String file(DocumentId id) {
        return "/documents/" + id + "/file";
    }

    private static String withQuery(String path, SearchParams params) {
        String query = params.format();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
