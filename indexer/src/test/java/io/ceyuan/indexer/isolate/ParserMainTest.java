package io.ceyuan.indexer.isolate;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.indexer.extract.Extracted;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A process that parses")
final class ParserMainTest {

    @TempDir
    private Path temp;

    @ParameterizedTest(name = "ends with its parent, {0}")
    @ValueSource(strings = {"while it waits", "while it is at work", "after a signal to end"})
    void endsWithItsParent(String when) throws Exception {
        Process process = new ParserCommand(ParserCommand.Task.TEXT, 128).start(temp);
        assertThat(new MarkedLines(process.getInputStream()).read()).isEqualTo('\n');
        if (when.equals("while it is at work")) {
            ask(process, Samples.pdfWithoutEnd(temp.resolve("a.pdf")));
        }
        if (when.equals("after a signal to end")) {
            process.toHandle().destroy();
        }
        process.getOutputStream().close();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisplayName("goes on after Ctrl-C, since its parent says when it ends")
    void outlivesSignals() throws Exception {
        Process process = new ParserCommand(ParserCommand.Task.TEXT, 128).start(temp);
        assertThat(new MarkedLines(process.getInputStream()).read()).isEqualTo('\n');
        process.toHandle().destroy();
        assertThat(process.waitFor(500, TimeUnit.MILLISECONDS)).isFalse();
        ask(process, Samples.text(temp.resolve("a.txt"), "关于丙事项的通知"));
        BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
        assertThat(answers.readLine()).contains("关于丙事项的通知");
        process.getOutputStream().close();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisplayName("fetches nothing that a document refers to")
    void fetchesNothing() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                ParserPool pool = new ParserPool(temp.resolve("work"), new ParserLimits(128, Duration.ofMinutes(5)))) {
            String url = "http://127.0.0.1:" + server.getLocalPort();
            pool.extract(Samples.docxReferringTo(temp.resolve("a.docx"), url));
            Path page = Samples.text(
                    temp.resolve("a.html"),
                    "<!DOCTYPE html SYSTEM \"" + url + "/h.dtd\"><html><head><base href=\"" + url
                            + "/\"><link rel=stylesheet href=s.css></head><body><img src=\"i.png\"><iframe src=f></iframe>"
                            + "<p>正文</p></body></html>");
            assertThat(pool.extract(page)).isInstanceOf(Extracted.class);
            assertThat(isCalled(server)).isFalse();
        }
    }

    @ParameterizedTest(name = "is refused by {0}")
    @ValueSource(strings = {"url", "socket", "client"})
    void isRefused(String way) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ConnectingProgram.class.getName(),
                            way,
                            Integer.toString(server.getLocalPort()))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isEqualTo(1);
            assertThat(said).contains("no connection to");
            assertThat(isCalled(server)).isFalse();
        }
    }

    private static void ask(Process process, Path file) throws IOException {
        process.getOutputStream().write((file.toUri() + "\n").getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().flush();
    }

    private static boolean isCalled(ServerSocket server) throws IOException {
        server.setSoTimeout(300);
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }
}
