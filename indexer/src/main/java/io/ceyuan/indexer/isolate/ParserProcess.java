package io.ceyuan.indexer.isolate;

import com.fasterxml.jackson.databind.MappingIterator;
import io.ceyuan.indexer.extract.PageListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One process that parses a file after another, for one thread at a time; whatever comes of a file but an answer ends it. */
final class ParserProcess implements AutoCloseable {

    private final Process process;
    private final WorkFolder folder;
    private final InputStream answers;
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();

    private ParserProcess(Process process, WorkFolder folder) {
        this.process = process;
        this.folder = folder;
        this.answers = new MarkedLines(process.getInputStream());
    }

    /** What came of a file. */
    sealed interface Outcome {
        record Answered(Answer answer) implements Outcome {}

        record OutOfTime() implements Outcome {}

        record OutOfMemory() implements Outcome {}

        /** The process ended by itself, or somebody ended it. */
        record Died() implements Outcome {}
    }

    /**
     * @param folder of this process alone, deleted when it is closed
     * @throws UncheckedIOException when no process that parses can be started here
     */
    static ParserProcess start(ParserCommand command, WorkFolder folder) {
        try {
            return new ParserProcess(command.start(folder.path()), folder);
        } catch (IOException e) {
            throw notStarted(e);
        }
    }

    static UncheckedIOException notStarted(IOException cause) {
        return new UncheckedIOException("无法启动读取文件的进程：" + cause.getMessage(), cause);
    }

    /** To be called once, before it is asked; false when it has ended before it was ready. */
    boolean awaitReady() {
        try {
            // an empty line says so
            boolean ready = answers.read() == '\n';
            if (ready) {
                Thread.ofPlatform()
                        .daemon()
                        .name("ceyuan-answers-" + process.pid())
                        .start(this::listen);
            }
            return ready;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Puts a request; to be closed unless it was answered.
     *
     * @param millis from one page to the next, or for the whole file when it is not read page by page
     */
    Outcome ask(Request request, long millis, PageListener listener) throws InterruptedException {
        try {
            OutputStream requests = process.getOutputStream();
            requests.write((request.line() + "\n").getBytes(StandardCharsets.US_ASCII));
            requests.flush();
        } catch (IOException e) {
            return new Outcome.Died();
        }
        Outcome outcome = outcomes.poll(millis, TimeUnit.MILLISECONDS);
        while (outcome instanceof Outcome.Answered(Answer.Page(int page, int pages))) {
            listener.read(request.file(), page, pages);
            outcome = outcomes.poll(millis, TimeUnit.MILLISECONDS);
        }
        return outcome == null ? new Outcome.OutOfTime() : outcome;
    }

    long pid() {
        return process.pid();
    }

    private void listen() {
        try (MappingIterator<Answer> values = Answers.read(answers)) {
            while (values.hasNextValue()) {
                outcomes.add(new Outcome.Answered(values.nextValue()));
            }
        } catch (IOException e) {
            // half an answer, or something that is none
            process.destroyForcibly();
        }
        outcomes.add(end());
    }

    private Outcome end() {
        try {
            return process.waitFor() == ParserCommand.OUT_OF_MEMORY ? new Outcome.OutOfMemory() : new Outcome.Died();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Died();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        // its files can be deleted when it is gone, on every system
        process.onExit().join();
        folder.close();
    }
}
