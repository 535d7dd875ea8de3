package io.ceyuan.indexer.isolate;

import io.ceyuan.indexer.extract.Extraction;
import io.ceyuan.indexer.extract.Extractor;
import io.ceyuan.indexer.extract.PageListener;
import io.ceyuan.indexer.extract.Rejected;
import io.ceyuan.indexer.isolate.ParserProcess.Outcome;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads files in processes of their own: as many as threads ask at the same time, each started when it is first needed, and
 * another in its place when it has ended. No file costs more than the limits say.
 */
public final class ParserPool implements Extractor, AutoCloseable {

    private final ParserCommand command;
    private final Duration time;
    private final PageListener listener;
    private final WorkFolder folder;
    private final BlockingDeque<ParserProcess> idle = new LinkedBlockingDeque<>();
    private final Set<ParserProcess> all = ConcurrentHashMap.newKeySet();
    private final AtomicInteger started = new AtomicInteger();

    /**
     * @param workFolder of this pool alone: emptied now, deleted when the pool is closed
     * @throws UncheckedIOException when the folder cannot be written
     */
    public ParserPool(Path workFolder, ParserLimits limits) {
        this(
                workFolder,
                new ParserCommand(ParserCommand.Task.TEXT, limits.megabytes()),
                limits.time(),
                (file, page, pages) -> {});
    }

    /**
     * @param time from one page to the next where pages are told, else of a whole file
     */
    ParserPool(Path workFolder, ParserCommand command, Duration time, PageListener listener) {
        this.command = command;
        this.time = time;
        this.listener = listener;
        this.folder = WorkFolder.at(workFolder);
    }

    /**
     * @throws UncheckedIOException when no process can be started
     */
    @Override
    public Extraction extract(Path file) throws InterruptedException {
        // a process may have been ended by somebody else; a file that ends two of them is to blame itself
        Optional<Extraction> first = attempt(file);
        return first.isPresent() ? first.get() : attempt(file).orElseGet(Rejected::failed);
    }

    /** The answer; empty when the process died over the file. */
    private Optional<Extraction> attempt(Path file) throws InterruptedException {
        ParserProcess parser = take();
        boolean usable = false;
        try {
            Outcome outcome = parser.extract(file, time.toMillis(), listener);
            usable = outcome instanceof Outcome.Answered;
            return switch (outcome) {
                case Outcome.Answered(Extraction extraction) -> Optional.of(extraction);
                case Outcome.OutOfTime() -> Optional.of(Rejected.outOfTime(time.toSeconds()));
                case Outcome.OutOfMemory() -> Optional.of(Rejected.unpacksTooLarge());
                case Outcome.Died ignored -> Optional.empty();
                case Outcome.Page ignored -> throw new IllegalStateException("not the end of a file");
            };
        } finally {
            if (usable) {
                idle.push(parser);
            } else {
                all.remove(parser);
                parser.close();
            }
        }
    }

    private ParserProcess take() {
        @Nullable ParserProcess waiting = idle.poll();
        if (waiting != null) {
            return waiting;
        }
        ParserProcess parser = ParserProcess.start(command, folder.child("parser-" + started.incrementAndGet()));
        all.add(parser);
        return parser;
    }

    /** The processes there are. */
    Set<Long> pids() {
        return all.stream().map(ParserProcess::pid).collect(Collectors.toUnmodifiableSet());
    }

    /** Ends all processes; nothing may be asked any more. */
    @Override
    public void close() {
        all.forEach(ParserProcess::close);
        folder.close();
    }
}
