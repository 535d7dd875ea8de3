package io.ceyuan.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;

/** How much a request may bring along; what is more, or broken, is refused before anything is done. */
final class RequestLimits {

    /** A query of a thousand Chinese characters is nine thousand bytes in a URL. */
    static final int MAX_HEADER_BYTES = 32 * 1024;

    /** A browser sends some twenty, a proxy adds a few. */
    static final int MAX_HEADERS = 100;

    /** Nothing is done with a body; one like this is read over, so that the connection can be used again. */
    static final int MAX_BODY_BYTES = 64 * 1024;

    /** A text of the longest in a form is 1.8 MB; with this much room a longer one is told its length. */
    static final int MAX_TEXT_BYTES = 4 * 1024 * 1024;

    /** A scanned volume is larger, and has no text to read. */
    static final int MAX_FILE_BYTES = 32 * 1024 * 1024;

    /** A file and the fields beside it. */
    static final int MAX_REQUEST_BYTES = MAX_FILE_BYTES + MAX_TEXT_BYTES;

    private RequestLimits() {}

    /**
     * @param posted the paths that take a body
     * @throws HttpResponseException when there is too much
     */
    static void check(Context context, Set<String> posted) {
        if (Collections.list(context.req().getHeaderNames()).size() > MAX_HEADERS) {
            throw new HttpResponseException(431);
        }
        if (context.method().equals(HandlerType.POST) && posted.contains(withoutSlash(context.path()))) {
            if (context.req().getContentLengthLong() > MAX_REQUEST_BYTES) {
                throw new HttpResponseException(413);
            }
            return;
        }
        if (context.req().getContentLengthLong() > MAX_BODY_BYTES) {
            throw new HttpResponseException(413);
        }
        boolean chunked = context.header("Transfer-Encoding") != null;
        if ((chunked || context.req().getContentLengthLong() > 0) && !isShort(context)) {
            throw new HttpResponseException(413);
        }
    }

    /** A path with a slash behind it is routed as the one without. */
    private static String withoutSlash(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** @throws HttpResponseException when the body is broken */
    private static boolean isShort(Context context) {
        try {
            return context.req().getInputStream().readNBytes(MAX_BODY_BYTES + 1).length <= MAX_BODY_BYTES;
        } catch (IOException | RuntimeException e) {
            throw new HttpResponseException(400);
        }
    }
}
