package io.ceyuan.indexer.isolate;

import io.ceyuan.indexer.extract.Extraction;
import io.ceyuan.indexer.extract.Extractor;
import io.ceyuan.indexer.extract.Rejected;
import io.ceyuan.indexer.isolate.ParserProcess.Outcome;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

    private final ParserLimits limits;
    private final WorkFolder folder;
    private final BlockingDeque<ParserProcess> idle = new LinkedBlockingDeque<>();
    private final Set<ParserProcess> all = ConcurrentHashMap.newKeySet();
    private final AtomicInteger started = new AtomicInteger();

    /**
     * @param workFolder of this pool alone: emptied now, deleted when the pool is closed
     * @throws UncheckedIOException when the folder cannot be written
     */
    public ParserPool(Path workFolder, ParserLimits limits) {
        this.limits = limits;
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
            Outcome outcome = parser.extract(file, limits.time().toMillis());
            usable = outcome instanceof Outcome.Answered;
            return switch (outcome) {
                case Outcome.Answered(Extraction extraction) -> Optional.of(extraction);
                case Outcome.OutOfTime() ->
                    Optional.of(Rejected.outOfTime(limits.time().toSeconds()));
                case Outcome.OutOfMemory() -> Optional.of(Rejected.unpacksTooLarge());
                case Outcome.Died() -> Optional.empty();
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
        ParserProcess parser = ParserProcess.start(
                new ParserCommand(limits.megabytes()), folder.child("parser-" + started.incrementAndGet()));
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
