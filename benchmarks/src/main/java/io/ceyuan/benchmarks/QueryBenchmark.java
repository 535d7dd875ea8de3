package io.ceyuan.benchmarks;

import io.ceyuan.core.document.PolicyDocument;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Queries over HTTP against the product in a process of its own, with a heap of a given size. */
final class QueryBenchmark {

    private static final int WARM_UP = 1_500;
    private static final int QUERIES = 1_000;

    private final List<PolicyDocument> library;
    private final String heap;
    private final PrintStream out;

    QueryBenchmark(List<PolicyDocument> library, String heap, PrintStream out) {
        this.library = library;
        this.heap = heap;
        this.out = out;
    }

    void run() throws IOException, InterruptedException {
        try (TemporaryData data = TemporaryData.create()) {
            data.index(library.size(), (first, count) -> library.subList(first, first + count));
            measure(data.folder());
        }
    }

    private void measure(Path data) throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(data, heap);
                HttpClient client = HttpClient.newHttpClient()) {
            out.println(String.format(
                    Locale.ROOT,
                    "queries: %,d documents, server with -Xmx%s, one client, ten hits with snippets, six facets",
                    library.size(),
                    heap));
            out.println(String.format(
                    Locale.ROOT,
                    "%-34s %8s %8s %8s %8s %10s",
                    "kind",
                    "p50 ms",
                    "p90 ms",
                    "p99 ms",
                    "max ms",
                    "mean hits"));
            QueryMaker warm = new QueryMaker(library, 7);
            for (int i = 0; i < WARM_UP; i++) {
                for (QueryMaker.Kind kind : QueryMaker.Kind.values()) {
                    ask(client, server.address() + warm.target(kind));
                }
            }
            List<Double> all = new ArrayList<>();
            for (QueryMaker.Kind kind : QueryMaker.Kind.values()) {
                all.addAll(measure(client, server.address(), kind));
            }
            print("all", all, -1);
            out.println(server.memory());
        }
    }

    private List<Double> measure(HttpClient client, String address, QueryMaker.Kind kind)
            throws IOException, InterruptedException {
        QueryMaker maker = new QueryMaker(library, 11);
        List<Double> millis = new ArrayList<>();
        long hits = 0;
        for (int i = 0; i < QUERIES; i++) {
            String target = address + maker.target(kind);
            long start = System.nanoTime();
            String answer = ask(client, target);
            millis.add((System.nanoTime() - start) / 1e6);
            hits += total(answer);
        }
        print(kind.toString(), millis, hits / QUERIES);
        return millis;
    }

    private static String ask(HttpClient client, String target) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(target)).build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(response.statusCode() + " for " + target + ": " + response.body());
        }
        return response.body();
    }

    private static long total(String answer) {
        String start = "{\"total\":";
        return answer.startsWith(start) ? Long.parseLong(answer.substring(start.length(), answer.indexOf(','))) : 0;
    }

    private void print(String kind, List<Double> millis, long hits) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        out.println(String.format(
                Locale.ROOT,
                "%-34s %8.2f %8.2f %8.2f %8.2f %10s",
                kind,
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1],
                hits < 0 ? "" : String.format(Locale.ROOT, "%,d", hits)));
    }
}
