package io.ceyuan.server;

import io.ceyuan.web.asset.Asset;
import io.ceyuan.web.asset.StaticFiles;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** Style and script; their names change with their content, so browsers keep them. */
final class StaticFileHandler {

    private final StaticFiles files;

    StaticFileHandler(StaticFiles files) {
        this.files = files;
    }

    void serve(Context context) {
        Asset asset = files.byName(context.pathParam("name")).orElseThrow(NotFoundResponse::new);
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.header("Vary", "Accept-Encoding");
        context.contentType(asset.contentType()).result(asset.bytes());
    }
}
