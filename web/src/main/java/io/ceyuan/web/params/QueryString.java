package io.ceyuan.web.params;

import io.ceyuan.core.search.Sort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes params as the query string of a URL. */
final class QueryString {

    private final StringBuilder text = new StringBuilder();

    QueryString() {}

    static String write(SearchParams params) {
        QueryString string = new QueryString();
        string.addFilled("q", params.q());
        string.addFilters(params);
        Sort sort = params.sort();
        if (sort != null) {
            string.add("sort", sort.wireName());
        }
        if (!params.fold()) {
            string.add("fold", "false");
        }
        if (params.page() != 1) {
            string.add("page", Integer.toString(params.page()));
        }
        if (params.size() != SearchParams.DEFAULT_SIZE) {
            string.add("size", Integer.toString(params.size()));
        }
        return string.toString();
    }

    void addFilled(String name, String value) {
        if (!value.isEmpty()) {
            add(name, value);
        }
    }

    void addFilters(SearchParams params) {
        params.filters().forEach((facet, values) -> values.forEach(value -> add(facet.wireName(), value)));
    }

    void add(String name, String value) {
        if (!text.isEmpty()) {
            text.append('&');
        }
        // %20 is a space to every reader, + only to some
        text.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
