package io.ceyuan.server;

import io.ceyuan.core.search.Searcher;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;

/**
 * ETag and If-None-Match: an answer depends on the URL, the commit of the index, the program and the day, and on nothing else.
 */
final class EntityTags {

    private final Searcher searcher;
    private final String started = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    private final Clock clock;

    EntityTags(Searcher searcher, Clock clock) {
        this.searcher = searcher;
        this.clock = clock;
    }

    /** The day on which answers are given, since a document may come into force on it. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Sets the tag; true, and the answer is 304, when the client has it already. */
    boolean matches(Context context) {
        String tag = "W/\"" + searcher.status().revision() + "-" + started + "-" + today().toEpochDay() + "\"";
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
