package io.ceyuan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a process of its own, that signals can be sent to. */
record ChildProgram(Process process, Path outFile, Path errFile) implements AutoCloseable {

    /** What Java says of options in its environment, before the program says anything. */
    private static final Pattern JAVA_SPEAKS = Pattern.compile("\\ANOTE: Picked up JDK_JAVA_OPTIONS: .*\\R");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * @param home the folder the program stands in, where its files of output go too
     */
    static ChildProgram start(Path home, String... args) {
        List<String> command = new ArrayList<>(withSignals());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Dstdout.encoding=UTF-8");
        command.add("-Dstderr.encoding=UTF-8");
        command.add("-Dceyuan.home=" + home);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(Ceyuan.class.getName());
        command.addAll(List.of(args));
        try {
            Path out = Files.createTempFile(home, "program", ".out");
            Path err = Files.createTempFile(home, "program", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            return new ChildProgram(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A build in the background of a shell ignores Ctrl-C and hands that down; the child must not. */
    private static List<String> withSignals() {
        List<String> reset = List.of("env", "--default-signal=INT");
        List<String> trial = new ArrayList<>(reset);
        trial.add("true");
        try {
            return new ProcessBuilder(trial).redirectErrorStream(true).start().waitFor() == 0 ? reset : List.of();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    String out() {
        return read(outFile);
    }

    String err() {
        return JAVA_SPEAKS.matcher(read(errFile)).replaceFirst("");
    }

    /** Waits until the program has written it, and gives its first group. */
    String await(Pattern pattern) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            boolean alive = process.isAlive();
            Matcher found = pattern.matcher(out() + "\n" + err());
            if (found.find()) {
                return found.group(1);
            }
            if (!alive || System.nanoTime() > end) {
                throw new AssertionError("never said " + pattern + ":\n" + out() + err());
            }
            pause();
        }
    }

    /** Waits for the address it serves on, as {@code http://127.0.0.1:40123}. */
    String address() {
        return await(Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)"));
    }

    /** As Ctrl-C does. */
    void interrupt() {
        try {
            int sent = new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            if (sent != 0) {
                throw new AssertionError("no signal was sent");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** As an operating system does that is shut down. */
    void terminate() {
        process.destroy();
    }

    /** Waits for its end. */
    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("did not end:\n" + out() + err());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
