package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a whole: many clients, and a port that is not free. */
class SearchServerTest {

    @TempDir
    private static Path folder;

    private static ServedSamples served;

    @BeforeAll
    static void start() throws IOException {
        served = ServedSamples.start(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void manyClientsAtOnceAreAllServed() throws InterruptedException {
        var failures = new ConcurrentLinkedQueue<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 300; i++) {
                threads.execute(() -> {
                    int status =
                            served.get("/api/v1/search?q=%E8%84%B1%E8%B4%AB").statusCode();
                    if (status != 200) {
                        failures.add(status);
                    }
                });
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void anIndexDeletedUnderTheServerIsAnsweredFromEverywhere() throws IOException, InterruptedException {
        Path index = folder.resolve("index");
        Path away = Files.move(index, folder.resolve("away"));
        try {
            for (String target : List.of("/healthz", "/search", "/api/v1/search", "/")) {
                // the server looks after its index every 300 ms
                Thread.sleep(400);
                assertThat(served.get(target).statusCode()).as(target).isEqualTo(200);
            }
        } finally {
            Files.move(away, index);
        }
    }

    @Test
    void aTakenPortIsSaidInPlainWords() {
        assertThatThrownBy(() ->
                        SearchServer.start(served.searcher(), new ServerOptions(ServerOptions.LOOPBACK, served.port())))
                .isInstanceOf(PortTakenException.class)
                .hasMessageContaining("已被占用")
                .hasMessageContaining("--port");
        assertThatThrownBy(() -> SearchServer.requireFree(new ServerOptions(ServerOptions.LOOPBACK, served.port())))
                .isInstanceOf(PortTakenException.class);
        SearchServer.requireFree(new ServerOptions(ServerOptions.LOOPBACK, 0));
    }
}
