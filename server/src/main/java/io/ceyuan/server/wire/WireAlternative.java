package io.ceyuan.server.wire;

import io.ceyuan.web.page.Alternative;

/**
 * A search that has more hits.
 *
 * @param text what is different, in Chinese
 * @param url path and query of the API
 */
public record WireAlternative(String text, long total, String url) {

    static WireAlternative of(Alternative.Counted counted) {
        String query = counted.alternative().params().format();
        return new WireAlternative(
                counted.alternative().text(),
                counted.total(),
                query.isEmpty() ? "/api/v1/search" : "/api/v1/search?" + query);
    }
}
