package io.ceyuan.benchmarks;

import io.ceyuan.cli.Ceyuan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ceyuan serve} as a process with a heap of its own. */
record ServerProcess(Process process, String address) implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern HEAP =
            Pattern.compile("total (?:reserved )?.*?(\\d+)K, (?:committed \\d+K, )?used (\\d+)K");

    static ServerProcess start(Path data, String heap) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.slf4j.simpleLogger.log.ceyuan=error",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ceyuan.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                return new ServerProcess(process, matcher.group());
            }
            line = lines.readLine();
        }
        process.destroy();
        throw new IOException("the server did not start");
    }

    /** Time that the processors have spent on it, where this system tells. */
    double processorMillis() {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e6;
    }

    /** Resident memory and heap used, as far as this system tells. */
    String memory() throws IOException, InterruptedException {
        return "memory of the server: " + resident() + ", " + heapUsed();
    }

    private String resident() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        Matcher matcher = RESIDENT.matcher(Files.isReadable(status) ? Files.readString(status) : "");
        return matcher.find()
                ? String.format(Locale.ROOT, "%.0f MB resident", Long.parseLong(matcher.group(1)) / 1024.0)
                : "resident memory unknown on this system";
    }

    private String heapUsed() throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.heap_info")
                .start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        Matcher matcher = HEAP.matcher(answer);
        return matcher.find()
                ? String.format(Locale.ROOT, "%.0f MB heap used", Long.parseLong(matcher.group(2)) / 1024.0)
                : "heap unknown: " + answer.strip();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
