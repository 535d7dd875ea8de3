package io.ceyuan.server;

import io.ceyuan.core.document.SourceFile;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file a document was read from, always as a download: a web page in a library must not run here. */
record OriginalFile(SourceFile source, Path path) {

    static OriginalFile of(SourceFile source) {
        return new OriginalFile(source, Path.of(URI.create(source.location())));
    }

    void send(Context context) throws IOException {
        if (!Files.isReadable(path) || !Files.isRegularFile(path)) {
            throw new NotFoundResponse("原始文件已不在原处");
        }
        String encoded =
                URLEncoder.encode(source.name(), StandardCharsets.UTF_8).replace("+", "%20");
        context.header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
        context.header("Cache-Control", "no-cache");
        context.contentType("application/octet-stream").result(Files.newInputStream(path));
    }
}
