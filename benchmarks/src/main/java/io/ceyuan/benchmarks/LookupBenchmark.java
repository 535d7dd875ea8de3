package io.ceyuan.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Citations of the longest texts looked up over HTTP in the product, which is a process of its own; by the clock, and in time of its processors, since others may use the machine. */
final class LookupBenchmark {

    private static final int CHARACTERS = 200_000;

    /** A client may send twenty of the longest texts at once, those to warm up among them. */
    private static final int ROUNDS = 7;

    private static final int WARM_UP = 2;

    private static final Pattern STATUS = Pattern.compile("\"status\":(\\d+)");

    private final CitedLibrary library;
    private final String heap;
    private final PrintStream out;

    LookupBenchmark(CitedLibrary library, String heap, PrintStream out) {
        this.library = library;
        this.heap = heap;
        this.out = out;
    }

    void run() throws IOException, InterruptedException {
        try (TemporaryData data = TemporaryData.create()) {
            data.index(library.size(), library::documents);
            measure(data.folder());
        }
    }

    private void measure(Path data) throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(data, heap);
                HttpClient client = HttpClient.newHttpClient()) {
            out.println(String.format(
                    Locale.ROOT,
                    "lookup: %,d documents, server with -Xmx%s, one client, texts of %,d characters, each another, %d rounds, in ms",
                    library.size(),
                    heap,
                    CHARACTERS,
                    ROUNDS));
            out.println(String.format(
                    Locale.ROOT,
                    "%-24s %10s %10s %8s %8s %8s %10s",
                    "text",
                    "citations",
                    "looked up",
                    "first",
                    "median",
                    "worst",
                    "processor"));
            measure(client, server, "one in 220 characters", 180);
            measure(client, server, "one in 40 characters", 0);
            out.println(server.memory());
            out.println();
        }
    }

    private void measure(HttpClient client, ServerProcess server, String what, int gap)
            throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        long citations = 0;
        long lookedUp = 0;
        double first = 0;
        double processor = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            String text = library.text(CHARACTERS, gap, 31L * gap + round);
            if (round == 0) {
                processor = server.processorMillis();
            }
            long start = System.nanoTime();
            String answer = ask(client, server, text);
            double taken = (System.nanoTime() - start) / 1e6;
            first = round == -WARM_UP ? taken : first;
            if (round >= 0) {
                millis.add(taken);
                List<String> statuses = STATUS.matcher(answer)
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                citations = statuses.size();
                lookedUp = statuses.stream()
                        .filter(status -> !status.equals("429"))
                        .count();
            }
        }
        millis.sort(Comparator.naturalOrder());
        out.println(String.format(
                Locale.ROOT,
                "%-24s %,10d %,10d %,8.0f %,8.0f %,8.0f %,10.0f",
                what,
                citations,
                lookedUp,
                first,
                millis.get(ROUNDS / 2),
                millis.getLast(),
                (server.processorMillis() - processor) / ROUNDS));
    }

    private static String ask(HttpClient client, ServerProcess server, String text)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/citations/lookup"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
        HttpResponse<String> response =
                client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() != 200) {
            throw new IOException(response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
