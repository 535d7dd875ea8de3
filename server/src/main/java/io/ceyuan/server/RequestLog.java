package io.ceyuan.server;

import io.javalin.http.Context;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line a request, as {@code GET /search?q=%E8%84%B1 200 3.1 ms}; the URL stays encoded, so no one can forge a line. */
final class RequestLog {

    private static final Logger LOG = LoggerFactory.getLogger("ceyuan.request");

    /** Enough to find the request again. */
    private static final int MAX_URL = 300;

    private RequestLog() {}

    static void write(Context context, float millis) {
        if (LOG.isInfoEnabled()) {
            String query = context.queryString();
            String url = query == null
                    ? context.req().getRequestURI()
                    : context.req().getRequestURI() + "?" + query;
            LOG.info(
                    "{} {} {} {} ms",
                    context.method().name(),
                    url.length() > MAX_URL ? url.substring(0, MAX_URL) + "…" : url,
                    context.statusCode(),
                    String.format(Locale.ROOT, "%.1f", millis));
        }
    }
}
