package io.ceyuan.server;

import io.ceyuan.core.draft.DraftCheck;
import io.ceyuan.core.draft.DraftFiles;
import io.ceyuan.core.quotation.check.QuotationCheck;
import io.ceyuan.core.search.Filters;
import io.ceyuan.core.search.Library;
import io.ceyuan.server.upload.FileReader;
import io.ceyuan.server.wire.Json;
import io.ceyuan.web.asset.StaticFiles;
import io.ceyuan.web.page.Pages;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
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
    private final FrequentQueries frequent;

    private SearchServer(Javalin javalin, FrequentQueries frequent) {
        this.javalin = javalin;
        this.frequent = frequent;
    }

    /**
     * Starts to listen; the library stays the caller's to close.
     *
     * @throws PortTakenException when something else listens there
     */
    public static SearchServer start(Library library, ServerOptions options) {
        return start(library, options, FileReader.NONE, DraftFiles.NONE);
    }

    /**
     * Starts to listen; library and readers stay the caller's to close.
     *
     * @param files reads the files that are sent
     * @param drafts reads those that are sent to be checked
     * @throws PortTakenException when something else listens there
     */
    public static SearchServer start(Library library, ServerOptions options, FileReader files, DraftFiles drafts) {
        StaticFiles assets = new StaticFiles();
        Pages pages = new Pages(assets);
        Json json = new Json();
        Problems problems = new Problems(pages, json);
        Clock clock = Clock.system(Filters.ZONE);
        EntityTags tags = new EntityTags(library, clock);
        FrequentQueries frequent = new FrequentQueries(options.frequentQueries(), library);
        PageHandlers pageHandlers = new PageHandlers(library, pages, tags, frequent);
        ApiHandlers apiHandlers = new ApiHandlers(library, json, tags);
        WordingHandlers wordings = new WordingHandlers(library, pages, json, tags);
        Downloads downloads = new Downloads();
        ExportHandlers exports = new ExportHandlers(library, tags, clock, downloads);
        Submissions submissions = new Submissions(files, new TextAllowance());
        CitationsToFile citationFiles = new CitationsToFile(downloads, clock);
        LookupHandlers lookups = new LookupHandlers(library, pages, json, tags, submissions, citationFiles);
        ReferenceHandlers references = new ReferenceHandlers(library, json, tags);
        RelationHandlers relations = new RelationHandlers(library, pages, json, tags);
        RankingHandlers rankings = new RankingHandlers(library, pages, json, tags, clock, downloads);
        QuotationHandlers quotations =
                new QuotationHandlers(new QuotationCheck(library), pages, json, tags, submissions);
        DraftHandlers checks = new DraftHandlers(new DraftCheck(library), pages, json, tags, submissions, drafts);
        Javalin javalin = Javalin.create(config -> {
            configure(config, problems);
            Routes routes = new Routes(config.routes);
            routes(routes, pageHandlers, apiHandlers, new StaticFileHandler(assets));
            routes(routes, wordings, exports);
            routes(routes, lookups);
            routes.get("/api/v1/documents/{id}/citation", references::citation);
            routes(routes, relations, rankings);
            routes(routes, quotations);
            routes(routes, checks);
            problems.register(config.routes);
        });
        try {
            return new SearchServer(javalin.start(options.host(), options.port()), frequent);
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

    private static void routes(Routes routes, PageHandlers pages, ApiHandlers api, StaticFileHandler staticFiles) {
        routes.get("/", pages::home);
        routes.get("/search", pages::search);
        routes.get("/advanced", pages::advanced);
        routes.get("/documents/{id}", pages::document);
        routes.get("/documents/{id}/file", pages::originalFile);
        routes.get("/facets/{name}", pages::facet);
        routes.get(StaticFiles.PATH + "{name}", staticFiles::serve);
        routes.get("/api/v1/search", api::search);
        routes.get("/api/v1/suggestions", api::suggestions);
        routes.get("/api/v1/documents/{id}", api::document);
        routes.get("/api/v1/documents/{id}/similar", api::similar);
        routes.get("/api/v1/facets/{name}", api::facet);
        routes.get("/healthz", api::health);
    }

    private static void routes(Routes routes, WordingHandlers wordings, ExportHandlers exports) {
        routes.get("/concordance", wordings::concordancePage);
        routes.get("/timeline", wordings::timelinePage);
        routes.get("/search.atom", exports::feed);
        routes.get("/api/v1/concordance", wordings::concordance);
        routes.get("/api/v1/concordance.csv", exports::occurrences);
        routes.get("/api/v1/timeline", wordings::timeline);
        routes.get("/api/v1/export", exports::hits);
    }

    private static void routes(Routes routes, LookupHandlers lookups) {
        routes.get("/citations", lookups::page);
        routes.post("/citations", lookups::posted);
        routes.get("/api/v1/citations", lookups::one);
        routes.post("/api/v1/citations/lookup", lookups::batch);
    }

    private static void routes(Routes routes, RelationHandlers relations, RankingHandlers rankings) {
        routes.get("/documents/{id}/citations", relations::relationsPage);
        routes.get("/documents/{id}/graph", relations::graphPage);
        routes.get("/citations/most-cited", rankings::mostCitedPage);
        routes.get("/citations/missing", rankings::missingPage);
        routes.get("/api/v1/documents/{id}/citations", relations::relations);
        routes.get("/api/v1/documents/{id}/graph", relations::graph);
        routes.get("/api/v1/citations/most-cited", rankings::mostCited);
        routes.get("/api/v1/citations/missing", rankings::missing);
    }

    private static void routes(Routes routes, QuotationHandlers quotations) {
        routes.get("/quotations", quotations::page);
        routes.post("/quotations", quotations::posted);
        routes.get("/api/v1/quotations", quotations::one);
        routes.post("/api/v1/quotations/check", quotations::batch);
    }

    private static void routes(Routes routes, DraftHandlers checks) {
        routes.get("/check", checks::page);
        routes.post("/check", checks::posted);
        routes.post("/api/v1/drafts/check", checks::api);
    }

    private static void configure(JavalinConfig config, Problems problems) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = RequestLimits.MAX_BODY_BYTES;
        config.jetty.multipartConfig.maxFileSize(RequestLimits.MAX_FILE_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(RequestLimits.MAX_REQUEST_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(RequestLimits.MAX_BODY_BYTES, SizeUnit.BYTES);
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL), null);
        config.requestLogger.http(RequestLog::write);
        config.jetty.modifyHttpConfiguration(SearchServer::limit);
        config.jetty.modifyServletContextHandler(
                context -> context.setMaxFormContentSize(RequestLimits.MAX_TEXT_BYTES));
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
                .filter(handler -> handler.endpoint.method.equals(HandlerType.GET)
                        || handler.endpoint.method.equals(HandlerType.POST))
                .map(handler -> handler.endpoint.path)
                .distinct()
                .toList();
    }

    /** Lets the requests at work end, then stops listening. */
    @Override
    public void close() {
        javalin.stop();
        frequent.close();
    }
}
