package io.ceyuan.server;

import io.ceyuan.core.document.SourceFile;
import io.ceyuan.web.page.Problem;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file a document was read from, or one that is the same byte by byte, for a member its archive or mail; always as a download: a web page in a library must not run here. */
record OriginalFile(List<SourceFile> places) {

    OriginalFile {
        places = List.copyOf(places);
    }

    /** @throws NotThereException when no regular file lies at any of the places, whatever lies there now */
    void send(Context context) throws IOException {
        for (SourceFile place : places) {
            var content = open(place);
            if (content.isPresent()) {
                send(context, place, content.get());
                return;
            }
        }
        throw new NotThereException(Problem.NO_FILE);
    }

    private static Optional<InputStream> open(SourceFile source) throws IOException {
        int depth = (int) source.outermostPlace().chars().filter(c -> c == '/').count();
        return LinklessFile.open(Path.of(source.outermost()), depth);
    }

    private static void send(Context context, SourceFile source, InputStream content) {
        String place = source.outermostPlace();
        context.header("Content-Disposition", Downloads.attachment(place.substring(place.lastIndexOf('/') + 1)));
        context.header("Cache-Control", "no-cache");
        // a reference manager takes nothing else for a PDF
        context.contentType(source.isFileOf("pdf") ? "application/pdf" : "application/octet-stream")
                .result(content);
    }
}
