package io.ceyuan.server;

import io.ceyuan.core.search.Filters;
import io.ceyuan.core.search.Library;
import io.ceyuan.server.wire.Json;
import io.ceyuan.web.asset.StaticFiles;
import io.ceyuan.web.page.Pages;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** Pages and JSON of one library over HTTP. */
public final class SearchServer implements AutoCloseable {

    /** Requests at work get this long when the server is stopped. */
    private static final long STOP_MILLIS = 5_000;

    /** Fast, and within a few percent of the best for text. */
    private static final int GZIP_LEVEL = 4;

    private final Javalin javalin;

    private SearchServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to listen; the library stays the caller's to close.
     *
     * @throws PortTakenException when something else listens there
     */
    public static SearchServer start(Library library, ServerOptions options) {
        StaticFiles files = new StaticFiles();
        Pages pages = new Pages(files);
        Json json = new Json();
        Problems problems = new Problems(pages, json);
        Clock clock = Clock.system(Filters.ZONE);
        EntityTags tags = new EntityTags(library, clock);
        PageHandlers pageHandlers =
                new PageHandlers(library, pages, tags, new FrequentQueries(options.frequentQueries(), library));
        ApiHandlers apiHandlers = new ApiHandlers(library, json, tags);
        WordingHandlers wordings = new WordingHandlers(library, pages, json, tags);
        Downloads downloads = new Downloads();
        ExportHandlers exports = new ExportHandlers(library, tags, clock, downloads);
        RelationHandlers relations = new RelationHandlers(library, pages, json, tags);
        RankingHandlers rankings = new RankingHandlers(library, pages, json, tags, clock, downloads);
        Javalin javalin = Javalin.create(config -> {
            configure(config, problems);
            routes(config.routes, pageHandlers, apiHandlers, new StaticFileHandler(files));
            routes(config.routes, wordings, exports);
            routes(config.routes, relations, rankings);
            problems.register(config.routes);
        });
        try {
            return new SearchServer(javalin.start(options.host(), options.port()));
        } catch (io.javalin.util.JavalinBindException e) {
            throw new PortTakenException(options, e);
        }
    }

    /**
     * To be asked before long work that ends with a server.
     *
     * @throws PortTakenException when nothing could listen there now
     */
    public static void requireFree(ServerOptions options) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(options.host(), options.port()));
        } catch (IOException e) {
            throw new PortTakenException(options, e);
        }
    }

    private static void routes(
            RoutesConfig routes, PageHandlers pages, ApiHandlers api, StaticFileHandler staticFiles) {
        routes.before(SecurityHeaders::add);
        routes.before(RequestLimits::check);
        get(routes, "/", pages::home);
        get(routes, "/search", pages::search);
        get(routes, "/advanced", pages::advanced);
        get(routes, "/documents/{id}", pages::document);
        get(routes, "/documents/{id}/file", pages::originalFile);
        get(routes, "/facets/{name}", pages::facet);
        get(routes, StaticFiles.PATH + "{name}", staticFiles::serve);
        get(routes, "/api/v1/search", api::search);
        get(routes, "/api/v1/suggestions", api::suggestions);
        get(routes, "/api/v1/documents/{id}", api::document);
        get(routes, "/api/v1/documents/{id}/similar", api::similar);
        get(routes, "/api/v1/facets/{name}", api::facet);
        get(routes, "/healthz", api::health);
    }

    private static void routes(RoutesConfig routes, WordingHandlers wordings, ExportHandlers exports) {
        get(routes, "/concordance", wordings::concordancePage);
        get(routes, "/timeline", wordings::timelinePage);
        get(routes, "/search.atom", exports::feed);
        get(routes, "/api/v1/concordance", wordings::concordance);
        get(routes, "/api/v1/concordance.csv", exports::occurrences);
        get(routes, "/api/v1/timeline", wordings::timeline);
        get(routes, "/api/v1/export", exports::hits);
    }

    private static void routes(RoutesConfig routes, RelationHandlers relations, RankingHandlers rankings) {
        get(routes, "/documents/{id}/citations", relations::relationsPage);
        get(routes, "/documents/{id}/graph", relations::graphPage);
        get(routes, "/citations/most-cited", rankings::mostCitedPage);
        get(routes, "/citations/missing", rankings::missingPage);
        get(routes, "/api/v1/documents/{id}/citations", relations::relations);
        get(routes, "/api/v1/documents/{id}/graph", relations::graph);
        get(routes, "/api/v1/citations/most-cited", rankings::mostCited);
        get(routes, "/api/v1/citations/missing", rankings::missing);
    }

    /** HEAD is answered as GET is, and the container leaves the body out. */
    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private static void configure(JavalinConfig config, Problems problems) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = RequestLimits.MAX_BODY_BYTES;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL), null);
        config.requestLogger.http(RequestLog::write);
        config.jetty.modifyHttpConfiguration(SearchServer::limit);
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_MILLIS);
            server.setHandler(new GracefulHandler());
            server.setErrorHandler(problems.beforeRouting());
        });
    }

    private static void limit(HttpConfiguration http) {
        http.setRequestHeaderSize(RequestLimits.MAX_HEADER_BYTES);
        http.setSendServerVersion(false);
    }

    /** The port listened on. */
    public int port() {
        return javalin.port();
    }

    /** Every path that is answered, as {@code /documents/{id}}. */
    List<String> paths() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> handler.endpoint.method.equals(HandlerType.GET))
                .map(handler -> handler.endpoint.path)
                .toList();
    }

    /** Lets the requests at work end, then stops listening. */
    @Override
    public void close() {
        javalin.stop();
    }
}
