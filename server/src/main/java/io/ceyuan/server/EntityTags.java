package io.ceyuan.server;

import io.ceyuan.core.search.Searcher;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/**
 * ETag and If-None-Match: an answer depends on the URL, the commit of the index and the program, and on nothing else.
 */
final class EntityTags {

    private final Searcher searcher;
    private final String started = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    EntityTags(Searcher searcher) {
        this.searcher = searcher;
    }

    /** Sets the tag; true, and the answer is 304, when the client has it already. */
    boolean matches(Context context) {
        String tag = "W/\"" + searcher.status().revision() + "-" + started + "\"";
        context.header("ETag", tag);
        context.header("Cache-Control", "no-cache");
        context.header("Vary", "Accept-Encoding");
        String known = context.header("If-None-Match");
        if (known == null || !(known.contains(tag.substring(2)) || known.strip().equals("*"))) {
            return false;
        }
        context.status(HttpStatus.NOT_MODIFIED);
        return true;
    }
}
