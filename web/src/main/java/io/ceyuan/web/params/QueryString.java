package io.ceyuan.web.params;

import io.ceyuan.core.search.Sort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes params as the query string of a URL. */
final class QueryString {

    private final StringBuilder text = new StringBuilder();

    private QueryString() {}

    static String write(SearchParams params) {
        QueryString string = new QueryString();
        if (!params.q().isEmpty()) {
            string.add("q", params.q());
        }
        params.filters().forEach((facet, values) -> values.forEach(value -> string.add(facet.wireName(), value)));
        Sort sort = params.sort();
        if (sort != null) {
            string.add("sort", sort.wireName());
        }
        if (!params.fold()) {
            string.add("fold", "false");
        }
        if (!params.matching().synonyms()) {
            string.add("synonyms", "false");
        }
        if (params.matching().explain()) {
            string.add("explain", "true");
        }
        if (params.page() != 1) {
            string.add("page", Integer.toString(params.page()));
        }
        if (params.size() != SearchParams.DEFAULT_SIZE) {
            string.add("size", Integer.toString(params.size()));
        }
        return string.text.toString();
    }

    private void add(String name, String value) {
        if (!text.isEmpty()) {
            text.append('&');
        }
        // %20 is a space to every reader, + only to some
        text.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
