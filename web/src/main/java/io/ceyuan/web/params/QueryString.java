package io.ceyuan.web.params;

import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.search.FacetQuery;
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
        string.addExactness(params.exact());
        return string.toString();
    }

    void addExactness(Exactness exact) {
        if (exact != Exactness.FOLDED) {
            add("exact", exact.wireName());
        }
    }

    void addFilled(String name, String value) {
        if (!value.isEmpty()) {
            add(name, value);
        }
    }

    void addFilters(SearchParams params) {
        params.conditions().forEach(condition -> add(condition.parameter(), condition.value()));
    }

    static String write(FacetParams params) {
        QueryString string = new QueryString();
        string.text.append(params.search().format());
        if (!params.under().isEmpty()) {
            string.add("under", params.under());
        }
        if (!params.contains().isEmpty()) {
            string.add("contains", params.contains());
        }
        if (params.order() != FacetQuery.Order.COUNT) {
            string.add("order", params.order().wireName());
        }
        if (params.page() != 1) {
            string.add("page", Integer.toString(params.page()));
        }
        if (params.size() != FacetParams.DEFAULT_SIZE) {
            string.add("size", Integer.toString(params.size()));
        }
        return string.text.toString();
    }

    static String write(DocumentParams params) {
        QueryString string = new QueryString();
        string.text.append(params.search().format());
        if (!params.find().isEmpty()) {
            string.add("find", params.find());
            if (params.match() != DocumentParams.Match.EXACT) {
                string.add("match", params.match().wireName());
            }
        }
        string.addFilled(DocumentParams.CITE, params.cite());
        return string.text.toString();
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
