package io.ceyuan.indexer.isolate;

import io.ceyuan.indexer.extract.Allowance;
import io.ceyuan.indexer.extract.ContainerKind;
import io.ceyuan.indexer.extract.Extraction;
import io.ceyuan.indexer.extract.Extractor;
import io.ceyuan.indexer.extract.PageListener;
import io.ceyuan.indexer.extract.Rejected;
import io.ceyuan.indexer.extract.ScratchFolder;
import io.ceyuan.indexer.extract.Unpacking;
import io.ceyuan.indexer.isolate.ParserProcess.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads files in processes of their own, each started when it is worth it, and another in its place when it has ended. No file
 * costs more than the limits say.
 */
public final class ParserPool implements Extractor, AutoCloseable {

    /** What a start takes: when threads have waited as long in all, another process would have paid. */
    private static final long START_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** How often a thread that waits looks whether it has waited long enough. */
    private static final long LOOK_MILLIS = 50;

    private final ParserCommand command;
    private final Duration time;
    private final PageListener listener;
    private final WorkFolder folder;
    private final BlockingDeque<ParserProcess> idle = new LinkedBlockingDeque<>();
    private final Set<ParserProcess> all = ConcurrentHashMap.newKeySet();
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicBoolean starting = new AtomicBoolean();
    private final AtomicLong waited = new AtomicLong();
    private final AtomicReference<@Nullable UncheckedIOException> failure = new AtomicReference<>();
    private final AtomicReference<@Nullable ParserProcess> begun = new AtomicReference<>();
    private volatile boolean closed;
    private final AtomicInteger opened = new AtomicInteger();

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
        Outcome outcome = ask(new Request.Text(file));
        return outcome instanceof Outcome.Answered(Answer.Text(Extraction extraction)) ? extraction : rejected(outcome);
    }

    /**
     * @throws UncheckedIOException when no process can be started
     */
    @Override
    public Unpacking unpack(ContainerKind kind, Path file, Path target, Allowance allowance)
            throws InterruptedException {
        Outcome outcome = ask(new Request.Members(file, kind, target, allowance));
        return outcome instanceof Outcome.Answered(Answer.Members(Unpacking unpacking))
                ? unpacking
                : new Unpacking.Refused(rejected(outcome), allowance);
    }

    /** In the folder of this pool, and not in that of a process, which goes when the process does. */
    @Override
    public ScratchFolder scratch() {
        return new ScratchFolder(
                folder.child("members-" + opened.incrementAndGet()).path());
    }

    /** Why there is no answer. */
    private Rejected rejected(Outcome outcome) {
        return switch (outcome) {
            case Outcome.OutOfTime() -> Rejected.outOfTime(time.toSeconds());
            case Outcome.OutOfMemory() -> Rejected.unpacksTooLarge();
            case Outcome.Died() -> Rejected.failed();
            case Outcome.Answered(Answer answer) -> throw new IllegalStateException("not asked for: " + answer);
        };
    }

    private Outcome ask(Request request) throws InterruptedException {
        Outcome first = attempt(request);
        // a process may have been ended by somebody else; a file that ends two of them is to blame itself
        return first instanceof Outcome.Died ? attempt(request) : first;
    }

    private Outcome attempt(Request request) throws InterruptedException {
        ParserProcess parser = take();
        boolean usable = false;
        try {
            Outcome outcome = parser.ask(request, time.toMillis(), listener);
            usable = outcome instanceof Outcome.Answered;
            return outcome;
        } finally {
            if (usable) {
                idle.push(parser);
            } else {
                all.remove(parser);
                parser.close();
            }
        }
    }

    private ParserProcess take() throws InterruptedException {
        @Nullable ParserProcess parser = idle.poll();
        while (parser == null) {
            startIfWorth();
            long from = System.nanoTime();
            parser = idle.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            waited.addAndGet(System.nanoTime() - from);
            @Nullable UncheckedIOException failed = failure.getAndSet(null);
            if (failed != null) {
                throw failed;
            }
        }
        return parser;
    }

    /** One at a time, so that a few files are read by the first before a second is there. */
    private void startIfWorth() {
        if ((all.isEmpty() || waited.get() >= START_NANOS) && starting.compareAndSet(false, true)) {
            waited.set(0);
            Thread.ofPlatform().daemon().name("ceyuan-parser-start").start(this::start);
        }
    }

    private void start() {
        try {
            ParserProcess parser = ParserProcess.start(command, folder.child("parser-" + started.incrementAndGet()));
            begun.set(parser);
            boolean ready = !closed && parser.awaitReady();
            begun.set(null);
            if (ready) {
                all.add(parser);
                idle.push(parser);
            }
            if (closed || !ready) {
                parser.close();
            }
            if (!closed && !ready) {
                throw ParserProcess.notStarted(new IOException("java 没有应答"));
            }
        } catch (UncheckedIOException e) {
            failure.set(e);
        } finally {
            waited.set(0);
            starting.set(false);
        }
    }

    /** The processes there are. */
    Set<Long> pids() {
        return all.stream().map(ParserProcess::pid).collect(Collectors.toUnmodifiableSet());
    }

    /** Ends all processes; nothing may be asked any more. */
    @Override
    public void close() {
        closed = true;
        @Nullable ParserProcess beginning = begun.get();
        if (beginning != null) {
            beginning.close();
        }
        all.forEach(ParserProcess::close);
        folder.close();
    }
}
