package io.ceyuan.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Concordances and timelines of wordings from rare to very frequent, over HTTP against the product in a process of its own; the
 * library is written a chunk at a time, so that any size fits this process.
 */
final class ConcordanceBenchmark {

    /** Of the sample documents, whose words the generated ones have. */
    private static final List<String> WORDINGS =
            List.of("先行示范区", "脱贫攻坚", "乡村振兴", "国务院办公厅", "营商环境", "高质量发展", "有关部门", "人民政府", "工作", "的");

    private static final int ROUNDS = 15;

    private static final Pattern COUNT = Pattern.compile("\"occurrences\":(\\d+),\"documents\":(\\d+)");

    private final LibraryGenerator generator;
    private final int documents;
    private final String heap;
    private final PrintStream out;

    ConcordanceBenchmark(LibraryGenerator generator, int documents, String heap, PrintStream out) {
        this.generator = generator;
        this.documents = documents;
        this.heap = heap;
        this.out = out;
    }

    void run() throws IOException, InterruptedException {
        try (TemporaryData data = TemporaryData.create()) {
            data.index(documents, generator::documents);
            measure(data.folder());
        }
    }

    private void measure(Path data) throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(data, heap);
                HttpClient client = HttpClient.newHttpClient()) {
            out.println(String.format(
                    Locale.ROOT,
                    "concordance: %,d documents, server with -Xmx%s, one client, pages of 50, median (worst) of %d in ms",
                    documents,
                    heap,
                    ROUNDS));
            out.println(String.format(
                    Locale.ROOT,
                    "%12s %10s %16s %16s %10s %14s %16s  %s",
                    "occurrences",
                    "documents",
                    "newest",
                    "page 100",
                    "right 1st",
                    "right again",
                    "timeline",
                    "wording"));
            for (int i = 0; i < ROUNDS; i++) {
                for (String wording : WORDINGS) {
                    ask(client, concordance(server, wording, ""));
                    ask(client, timeline(server, wording));
                }
            }
            for (String wording : WORDINGS) {
                measure(client, server, wording);
            }
            exports(client, server);
            out.println(server.memory());
        }
    }

    private void measure(HttpClient client, ServerProcess server, String wording)
            throws IOException, InterruptedException {
        Matcher count = COUNT.matcher(ask(client, concordance(server, wording, "")));
        if (!count.find()) {
            throw new IOException("no counts for " + wording);
        }
        String newest = times(client, concordance(server, wording, ""));
        String deep = times(client, concordance(server, wording, "&page=100"));
        double first = time(client, concordance(server, wording, "&order=right"));
        String again = times(client, concordance(server, wording, "&order=right"));
        String timeline = times(client, timeline(server, wording));
        out.println(String.format(
                Locale.ROOT,
                "%,12d %,10d %16s %16s %10.0f %14s %16s  %s",
                Long.parseLong(count.group(1)),
                Long.parseLong(count.group(2)),
                newest,
                deep,
                first,
                again,
                timeline,
                wording));
    }

    private void exports(HttpClient client, ServerProcess server) throws IOException, InterruptedException {
        for (String target : List.of(
                "/api/v1/export?as=csv",
                "/api/v1/export?as=xlsx",
                "/api/v1/export?as=ris",
                "/api/v1/concordance.csv?q=" + encode("人民政府"))) {
            long start = System.nanoTime();
            HttpResponse<InputStream> response = client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + target))
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            long bytes;
            double beginning;
            try (InputStream body = response.body()) {
                beginning = body.read() < 0 ? Double.NaN : (System.nanoTime() - start) / 1e9;
                bytes = 1 + body.transferTo(java.io.OutputStream.nullOutputStream());
            }
            out.println(String.format(
                    Locale.ROOT,
                    "%s: %s of %s, first byte after %.1f s, all %.1f MB after %.1f s",
                    target,
                    response.headers().firstValue("Export-Count").orElse("?"),
                    response.headers().firstValue("Export-Total").orElse("?"),
                    beginning,
                    bytes / 1e6,
                    (System.nanoTime() - start) / 1e9));
        }
    }

    private static String times(HttpClient client, String target) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            millis.add(time(client, target));
        }
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%.1f (%.1f)",
                sorted[ROUNDS / 2],
                Arrays.stream(sorted).max().orElse(0));
    }

    private static double time(HttpClient client, String target) throws IOException, InterruptedException {
        long start = System.nanoTime();
        ask(client, target);
        return (System.nanoTime() - start) / 1e6;
    }

    private static String concordance(ServerProcess server, String wording, String rest) {
        return server.address() + "/api/v1/concordance?q=" + encode(wording) + rest;
    }

    private static String timeline(ServerProcess server, String wording) {
        return server.address() + "/api/v1/timeline?q=" + encode(wording);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String ask(HttpClient client, String target) throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(HttpRequest.newBuilder(URI.create(target)).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(response.statusCode() + " for " + target + ": " + response.body());
        }
        return response.body();
    }
}
