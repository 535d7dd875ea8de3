package io.ceyuan.server;

import io.ceyuan.server.export.Extent;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that are made while they are sent, a few at a time. */
final class Downloads {

    /** Each reads thousands of documents and keeps its commit of the index on disk; who searches shall not wait for them. */
    static final int AT_ONCE = 2;

    /** A name longer than this, with its ending, is cut by some systems in the middle of a character. */
    private static final int NAME = 60;

    private static final int BUFFER = 64 * 1024;
    private static final String WAIT_SECONDS = "20";
    private static final Logger LOG = LoggerFactory.getLogger("ceyuan.download");

    private final Semaphore turns = new Semaphore(AT_ONCE);

    /**
     * @param name of the file without ending, as users typed it
     */
    record Form(String mediaType, String name, String extension) {

        String fileName() {
            String plain =
                    name.replaceAll("[\\\\/:*?\"<>|\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
            int end = plain.offsetByCodePoints(0, Math.min(NAME, plain.codePointCount(0, plain.length())));
            return plain.substring(0, end).strip() + "." + extension;
        }

        /** The header that makes it a download with this name. */
        String disposition() {
            return attachment(fileName());
        }
    }

    /** The header that makes it a download with the name. */
    static String attachment(String fileName) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Writes what is sent. */
    interface Content {
        void write(Download download) throws IOException;
    }

    /**
     * Sends a file.
     *
     * @throws HttpResponseException 429 when as many are under way as may be
     */
    void send(Context context, Form form, Content content) {
        if (!turns.tryAcquire()) {
            context.header("Retry-After", WAIT_SECONDS);
            throw new HttpResponseException(429);
        }
        Download download = new Download(context, form);
        try {
            if (context.method().equals(HandlerType.HEAD)) {
                download.headers();
            } else {
                content.write(download);
                download.end();
            }
        } catch (IOException | UncheckedIOException gone) {
            // who asked has gone, or the disk under the index has; either way nothing more can be said
            download.abort(gone);
        } catch (RuntimeException e) {
            if (!download.begun()) {
                throw e;
            }
            LOG.error("download broke off: {}", context.path(), e);
            download.abort(e);
        } finally {
            turns.release();
        }
    }

    /** A file on its way. */
    static final class Download {

        private final Context context;
        private final Form form;
        private OutputStream out = OutputStream.nullOutputStream();
        private boolean begun;

        private Download(Context context, Form form) {
            this.context = context;
            this.form = form;
        }

        private void headers() {
            context.header("Content-Disposition", form.disposition());
            context.header("Cache-Control", "no-store");
            context.contentType(form.mediaType);
        }

        /** The stream to write to, once it is known how much is coming. */
        OutputStream begin(Extent extent) {
            headers();
            context.header("Export-Total", Long.toString(extent.total()));
            context.header("Export-Count", Long.toString(extent.coming()));
            context.header("Export-Truncated", Boolean.toString(extent.cut()));
            begun = true;
            out = new BufferedOutputStream(context.outputStream(), BUFFER);
            return out;
        }

        private boolean begun() {
            return begun;
        }

        private void end() throws IOException {
            out.flush();
        }

        /** Ends the connection, so that half a file is not taken for a whole one. */
        private void abort(Throwable cause) {
            ServletContextRequest.getServletContextRequest(context.req())
                    .getConnectionMetaData()
                    .getConnection()
                    .getEndPoint()
                    .close(cause);
        }
    }
}
