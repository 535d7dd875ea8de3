package io.ceyuan.indexer.isolate;

import io.ceyuan.indexer.extract.Allowance;
import io.ceyuan.indexer.extract.ContainerKind;
import io.ceyuan.indexer.extract.Extractor;
import io.ceyuan.indexer.extract.ScanExtractor;
import io.ceyuan.indexer.extract.TextExtractor;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A process that parses: reads a request from each line of its standard input and writes an answer for each to its
 * standard output. It ends with its input, whatever it is doing.
 *
 * <p>Its argument is the task.
 */
public final class ParserMain {

    private ParserMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        NoNetwork.install();
        BlockingQueue<String> requests = new LinkedBlockingQueue<>();
        Thread reader = Thread.ofPlatform().daemon().name("ceyuan-requests").start(() -> read(requests));
        // Ctrl-C reaches every process of a terminal, but it is the parent who says when this one ends
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> await(reader)));
        Extractor extractor = extractor(ParserCommand.Task.valueOf(args[0]), answers);
        Answers.open(answers);
        while (true) {
            Answers.write(answer(Request.of(requests.take()), extractor), answers);
        }
    }

    private static Answer answer(Request request, Extractor extractor) throws InterruptedException {
        return switch (request) {
            case Request.Text(Path file) -> new Answer.Text(extractor.extract(file));
            case Request.Members(Path file, ContainerKind kind, Path folder, Allowance allowance) ->
                new Answer.Members(extractor.unpack(kind, file, folder, allowance));
        };
    }

    private static Extractor extractor(ParserCommand.Task task, OutputStream answers) {
        return switch (task) {
            case TEXT -> TextExtractor.untimed();
            case SCANS -> recognizing(new ScanExtractor(false), answers);
            case EVERY_PAGE -> recognizing(new ScanExtractor(true), answers);
        };
    }

    private static Extractor recognizing(ScanExtractor scans, OutputStream answers) {
        return file -> scans.extract(file, (same, page, pages) -> {
            try {
                Answers.write(new Answer.Page(page, pages), answers);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void read(BlockingQueue<String> requests) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                requests.add(line);
            }
        } catch (IOException e) {
            // a parent that cannot be heard is gone
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void await(Thread reader) {
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
