package io.ceyuan.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.SampleDocument;
import io.ceyuan.server.upload.FileReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A notice with its file and 25 cases without theirs, served over HTTP from a real index. */
record ServedSamples(Path library, Library searcher, SearchServer server, PlainDrafts drafts, HttpClient client)
        implements AutoCloseable {

    static final SampleDocument NOTICE = SampleDocument.of(
                    "省级/通知.docx", "关于推进先行示范区建设的通知", "各县人民政府：", "为推进先行示范区建设，现就有关事项通知如下。")
            .by("云泽省人民政府")
            .kind(DocumentKind.NOTICE)
            .at(AdministrativeLevel.PROVINCE, "云泽省")
            .issued(2021, 3, 5);

    /** @param further documents, whose files may lie in the folder 文库 below the one given */
    static ServedSamples start(Path folder, PolicyDocument... further) throws IOException {
        return start(folder, FileReader.NONE, further);
    }

    static ServedSamples start(Path folder, FileReader files, PolicyDocument... further) throws IOException {
        EngineSettings settings = new EngineSettings(URI.create("lucene:" + folder.resolve("index")), List.of());
        EngineProvider engine = EngineProvider.of(settings);
        Path library = folder.resolve("文库");
        Path file = library.resolve("省级/通知 一.docx");
        Files.createDirectories(file.resolveSibling("."));
        try (DocumentWriter writer = engine.openWriter(settings)) {
            writer.write(withFile(
                    NOTICE.build(),
                    "文库/省级/通知 一.docx",
                    Files.writeString(file, "原文").toUri().toString()));
            for (PolicyDocument document : further) {
                writer.write(document);
            }
            for (int i = 1; i <= 25; i++) {
                writer.write(SampleDocument.of("县级/案例" + i + ".html", "青溪县典型案例之" + i, "脱贫攻坚<b>经验</b>&\"第" + i + "条\"")
                        .kind(DocumentKind.CASE)
                        .by("青溪县乡村振兴局")
                        .at(AdministrativeLevel.COUNTY, "云泽省")
                        .issued(2000 + i % 3, 1, i)
                        .build());
            }
            writer.commit();
        }
        Library searcher = engine.openSearcher(settings);
        PlainDrafts drafts = new PlainDrafts();
        SearchServer server = SearchServer.start(searcher, new ServerOptions(ServerOptions.LOOPBACK, 0), files, drafts);
        return new ServedSamples(library, searcher, server, drafts, HttpClient.newHttpClient());
    }

    static PolicyDocument withFile(PolicyDocument document, String place, String location) {
        SourceFile source = document.source();
        return document.at(
                document.id(), List.of(new SourceFile(place, location, source.format(), 6, source.modified())));
    }

    int port() {
        return server.port();
    }

    HttpResponse<String> get(String target, String... headers) {
        return send("GET", target, headers);
    }

    HttpResponse<String> send(String method, String target, String... headers) {
        HttpRequest.Builder request = request(target).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(target, e);
        }
    }

    /** To be finished by who has a body, or wants the answer in another form than a text. */
    HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + target));
    }

    /** A value in an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** For what a well-behaved client would not send. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return new ObjectMapper().readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
        searcher.close();
    }
}
