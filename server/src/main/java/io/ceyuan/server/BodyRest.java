package io.ceyuan.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Reads over what is left of a body before the answer goes out. A connection that is closed with bytes unread is reset, and
 * whoever is still sending would never see why the request was refused.
 */
final class BodyRest {

    /** Bytes that are read over: a file eight times too large is still told so. */
    static final long MOST_BYTES = 8L * RequestLimits.MAX_FILE_BYTES;

    private static final long MOST_NANOS = Duration.ofSeconds(20).toNanos();

    private static final int BUFFER_BYTES = 64 * 1024;

    private BodyRest() {}

    /** Where it cannot be read to its end, the client is told that the connection closes and must not be used again. */
    static void readOver(Context context) {
        if (!isAnnouncedOnly(context) && !isReadToEnd(context)) {
            context.header("Connection", "close");
        }
    }

    private static boolean isReadToEnd(Context context) {
        long end = System.nanoTime() + MOST_NANOS;
        byte[] buffer = new byte[BUFFER_BYTES];
        try {
            InputStream body = context.req().getInputStream();
            long left = MOST_BYTES;
            int read = body.read(buffer);
            while (read >= 0 && left > 0 && System.nanoTime() < end) {
                left -= read;
                read = body.read(buffer);
            }
            return read < 0;
        } catch (IOException | RuntimeException e) {
            // a broken body has nothing more to read, and has been answered
            return false;
        }
    }

    /** Nothing to read, or the client waits to be asked for a body that is too large anyway. */
    private static boolean isAnnouncedOnly(Context context) {
        long length = context.req().getContentLengthLong();
        boolean none = length <= 0 && context.header("Transfer-Encoding") == null;
        return none || (context.header("Expect") != null && length > RequestLimits.MAX_REQUEST_BYTES);
    }
}
