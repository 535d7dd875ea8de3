package io.ceyuan.indexer.extract;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs work on a thread of its own and walks away when it takes too long; the left thread dies with the program. */
final class TimeLimit {

    private final Duration limit;

    TimeLimit(Duration limit) {
        this.limit = limit;
    }

    Duration duration() {
        return limit;
    }

    /**
     * @throws TimeoutException when the work is not done in time; it is interrupted and abandoned
     * @throws ExecutionException with whatever the work threw, errors included
     */
    <T> T run(Callable<T> work) throws TimeoutException, ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = Thread.ofPlatform().daemon().name("ceyuan-extract").unstarted(task);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            task.cancel(true);
        }
    }
}
