package io.ceyuan.server;

import io.ceyuan.core.document.SourceFile;
import io.ceyuan.web.page.Problem;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The file a document was read from, for a member its archive or mail; always as a download: a web page in a library must not run here. */
record OriginalFile(SourceFile source) {

    /** @throws NotThereException when no regular file lies where it was read, whatever lies there now */
    void send(Context context) throws IOException {
        Path path = Path.of(source.outermost());
        String place = source.outermostPlace();
        int depth = (int) place.chars().filter(c -> c == '/').count();
        var content = LinklessFile.open(path, depth).orElseThrow(() -> new NotThereException(Problem.NO_FILE));
        String encoded = URLEncoder.encode(place.substring(place.lastIndexOf('/') + 1), StandardCharsets.UTF_8)
                .replace("+", "%20");
        context.header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
        context.header("Cache-Control", "no-cache");
        context.contentType("application/octet-stream").result(content);
    }
}
