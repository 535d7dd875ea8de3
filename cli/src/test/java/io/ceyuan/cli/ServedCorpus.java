package io.ceyuan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.ceyuan.core.search.Library;
import io.ceyuan.server.SearchServer;
import io.ceyuan.server.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The sample documents of the product, served. */
record ServedCorpus(Library searcher, IsolatedFiles files, SearchServer server, HttpClient client)
        implements AutoCloseable {

    private static @Nullable ServedCorpus shared;

    /** One for all tests of this process, which ends with it. */
    static synchronized ServedCorpus shared() {
        ServedCorpus corpus = shared == null ? start() : shared;
        shared = corpus;
        return corpus;
    }

    private static ServedCorpus start() {
        DataFolder folder = new DataFolder(IndexedCorpus.data());
        Library searcher = folder.engine().openSearcher(folder.settings());
        IsolatedFiles files = new IsolatedFiles();
        SearchServer server = SearchServer.start(
                searcher, new ServerOptions(ServerOptions.LOOPBACK, 0), files, files.drafts(Clock.systemUTC()));
        ServedCorpus started = new ServedCorpus(searcher, files, server, HttpClient.newHttpClient());
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        return started;
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** A search's address: {@code /search?q=…}. */
    String search(String q) {
        return url("/search?q=" + encode(q));
    }

    /** What the API says to a query. */
    JsonNode found(String q) {
        return answer("/api/v1/search?size=100&q=" + encode(q));
    }

    /** The page of the document that most others cite. */
    String mostCited() {
        return answer("/api/v1/citations/most-cited?size=1")
                .at("/ranking/0/document/url")
                .asText();
    }

    private JsonNode answer(String path) {
        URI uri = URI.create(url(path));
        try {
            HttpRequest request = HttpRequest.newBuilder(uri).build();
            return CommandRun.json(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
        server.close();
        files.close();
        searcher.close();
    }
}
