package io.ceyuan.indexer;

import io.ceyuan.indexer.extract.Extractor;
import io.ceyuan.indexer.parse.PolicyDocumentParser;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Works off files on a fixed number of threads and commits from time to time. */
final class Workers {

    /** Files handed out ahead, so that no thread waits and a cancelled run ends soon. */
    private static final int AHEAD = 4;

    private final int threads;
    private final BooleanSupplier cancelled;
    private final Ledger ledger;
    private final Tally tally;
    private final FileWork work;
    private final Semaphore slots;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicBoolean committing = new AtomicBoolean();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Workers(IndexingOptions options, BooleanSupplier cancelled, Extractor extractor, Ledger ledger, Tally tally) {
        this.threads = options.threads();
        this.cancelled = cancelled;
        this.ledger = ledger;
        this.tally = tally;
        this.work = new FileWork(extractor, new PolicyDocumentParser(options.topics()), ledger, tally, this::isStopped);
        this.slots = new Semaphore(options.threads() * AHEAD);
    }

    /** Whether all files were worked off; false when the run was cancelled. */
    boolean workOff(List<SourceEntry> files) {
        ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("ceyuan-index-", 1).factory());
        try {
            for (SourceEntry file : files) {
                slots.acquire();
                if (isStopped()) {
                    break;
                }
                pool.execute(() -> work(file));
            }
            pool.shutdown();
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            stopped.set(true);
            Thread.currentThread().interrupt();
        } finally {
            stopped.compareAndSet(false, failure.get() != null);
            pool.close();
        }
        rethrow();
        return !stopped.get();
    }

    private void work(SourceEntry file) {
        try {
            if (!isStopped()) {
                work.handle(file);
                commitIfDue();
            }
        } catch (InterruptedException e) {
            stopped.set(true);
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            // the engine or the records failed: there is no use in going on
            failure.compareAndSet(null, e);
            stopped.set(true);
        } finally {
            slots.release();
        }
    }

    private void commitIfDue() {
        if (ledger.isCommitDue() && committing.compareAndSet(false, true)) {
            try {
                tally.committed(ledger.commit());
            } finally {
                committing.set(false);
            }
        }
    }

    private boolean isStopped() {
        if (cancelled.getAsBoolean()) {
            stopped.set(true);
        }
        return stopped.get();
    }

    private void rethrow() {
        switch (failure.get()) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }
}
